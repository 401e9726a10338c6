package muster.desktop.outlook;

import atlantafx.base.theme.PrimerLight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;

/**
 * The strip by itself, to be looked at. Arguments: width, height, then scenarios to pick, {@code
 * assumption=option} to choose and {@code rotation:number}, in this order.
 */
public final class LookAtOutlook extends Application {
  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    for (String face : List.of("Regular", "Medium", "Bold", "Italic", "BoldItalic")) {
      Font.loadFont(
          Objects.requireNonNull(
              LookAtOutlook.class.getResourceAsStream(
                  "/com/formdev/flatlaf/fonts/roboto/Roboto-" + face + ".ttf")),
          13);
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Session session = Shipped.session();
    OutlookView view =
        new OutlookView(new OutlookViewModel(session), Tasks.inline(), Shipped::rethrow);
    view.setStyle("-fx-font-family: Roboto; -fx-font-size: 13px;");
    for (String wish : arguments.subList(2, arguments.size())) {
      if (wish.startsWith("rotation:")) {
        session.setRotation(new BigDecimal(wish.substring(9)));
      } else if (wish.contains("=")) {
        String[] choice = wish.split("=", 2);
        session.choose(choice[0], choice[1]);
      } else {
        session.pickScenario(wish);
      }
    }
    stage.setScene(
        new Scene(
            view, Double.parseDouble(arguments.get(0)), Double.parseDouble(arguments.get(1))));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  public static void main(String[] args) {
    launch(args);
  }
}
