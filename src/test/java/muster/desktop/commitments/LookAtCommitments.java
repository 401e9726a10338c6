package muster.desktop.commitments;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;

/**
 * The pane by itself, to be looked at. Arguments: width, height, scenario, then {@code KIND:id} to
 * pick out and {@code assumption=option} to choose.
 */
public final class LookAtCommitments extends Application {
  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
      Font.loadFont(
          Objects.requireNonNull(
              LookAtCommitments.class.getResourceAsStream(
                  "/com/formdev/flatlaf/fonts/roboto/Roboto-" + face + ".ttf")),
          13);
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Session session = Shipped.session();
    CommitmentsView view = new CommitmentsView(new CommitmentsViewModel(session));
    view.setStyle("-fx-font-family: Roboto; -fx-font-size: 13px;");
    session.pickScenario(arguments.get(2));
    for (String wish : arguments.subList(3, arguments.size())) {
      if (wish.contains("=")) {
        String[] choice = wish.split("=", 2);
        session.choose(choice[0], choice[1]);
      } else {
        String[] pick = wish.split(":", 2);
        session.select(new Selection(Selection.Kind.valueOf(pick[0]), pick[1]));
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
