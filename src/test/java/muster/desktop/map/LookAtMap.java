package muster.desktop.map;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.shell.MainWindow;
import muster.desktop.task.ExecutorTasks;

/**
 * The pane by itself, to be looked at. Arguments: width, height, then {@code KIND:id} to pick out,
 * {@code zoom=FACTOR}, {@code legend=BOOLEAN}, {@code hover=X,Y} or {@code none} for no base map.
 */
public final class LookAtMap extends Application {
  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    Executor painter =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("painter").factory());
    Session session = arguments.contains("none") ? Shipped.emptySession() : Shipped.session();
    MapViewModel model = Shipped.model(session, new ExecutorTasks(painter, Platform::runLater));
    MapView view = new MapView(model, Shipped.tools(session, model));
    Scene scene =
        new Scene(view, Double.parseDouble(arguments.get(0)), Double.parseDouble(arguments.get(1)));
    MainWindow.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    for (String wish : arguments.subList(2, arguments.size())) {
      if (wish.contains("=")) {
        change(model, wish.split("=", 2));
      } else if (wish.contains(":")) {
        String[] pick = wish.split(":", 2);
        session.select(new Selection(Selection.Kind.valueOf(pick[0]), pick[1]));
      }
    }
  }

  private static void change(MapViewModel model, String[] wish) {
    switch (wish[0]) {
      case "zoom" -> model.zoom(Double.parseDouble(wish[1]), 300, 200);
      case "legend" -> model.showLegend(Boolean.parseBoolean(wish[1]));
      default -> {
        String[] point = wish[1].split(",", 2);
        model.point(Double.parseDouble(point[0]), Double.parseDouble(point[1]));
      }
    }
  }

  public static void main(String[] args) {
    launch(args);
  }
}
