package muster.desktop.outlook;

import java.math.BigDecimal;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import muster.desktop.session.Session;
import muster.desktop.shell.MainWindow;
import muster.desktop.task.Tasks;
import muster.testing.ShippedSession;

/**
 * The strip by itself, to be looked at. Arguments: width, height, then scenarios to pick, {@code
 * assumption=option} to choose and {@code rotation:number}, in this order.
 */
public final class LookAtOutlook extends Application {
  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    Session session = ShippedSession.open();
    OutlookView view =
        new OutlookView(
            new OutlookViewModel(session, troops -> {}),
            Tasks.inline(),
            ShippedSession::fail,
            () -> {});
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
    Scene scene =
        new Scene(view, Double.parseDouble(arguments.get(0)), Double.parseDouble(arguments.get(1)));
    MainWindow.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  public static void main(String[] args) {
    launch(args);
  }
}
