package muster.desktop;

import muster.desktop.assumptions.AssumptionsView;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.commitments.CommitmentsView;
import muster.desktop.commitments.CommitmentsViewModel;
import muster.desktop.commitments.DetailView;
import muster.desktop.commitments.DetailViewModel;
import muster.desktop.explore.ExploreView;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.kit.Dialogs;
import muster.desktop.map.MapView;
import muster.desktop.map.MapViewModel;
import muster.desktop.outlook.OutlookView;
import muster.desktop.outlook.OutlookViewModel;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.shell.Contents;
import muster.desktop.shell.Failures;
import muster.desktop.shell.Layout;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.shell.MapControls;
import muster.desktop.shell.ShellView;
import muster.desktop.shell.ShellViewModel;
import muster.desktop.shell.ViewSlide;
import muster.desktop.task.Tasks;

/** Everything inside the window, put together: one session, its view models, their views. */
public final class Workbench {
  private final Session session;
  private final Failures failures;
  private final ShellViewModel shell;
  private final ShellView view;

  /**
   * @param tasks for reading, writing and assessing
   * @param painting for the map, so that neither waits for the other
   * @param exploring for what may take long, so that nothing waits for it
   * @param exit ends the program
   */
  public Workbench(
      Tasks tasks, Tasks painting, Tasks exploring, Dialogs dialogs, Layout layout, Runnable exit) {
    failures = new Failures(dialogs);
    session = new Session(tasks, new WorldAnswerer(), failures::report);
    shell = new ShellViewModel(session, tasks, dialogs, failures, new ViewSlide(), layout);
    ExploreViewModel explore = new ExploreViewModel(session, exploring, failures::report);
    explore.sectionProperty().subscribe(seen -> shell.wideProperty().set(seen.isWide()));
    explore.comparedProperty().subscribe(shell.comparedProperty()::set);
    AssumptionsViewModel assumptions = new AssumptionsViewModel(session);
    CommitmentsView commitments = new CommitmentsView(new CommitmentsViewModel(session));
    MapViewModel map = new MapViewModel(session, painting, failures::report);
    Runnable why = () -> explain(explore);
    Contents contents =
        new Contents(
            new AssumptionsView(assumptions),
            new MapView(map),
            commitments,
            new DetailView(new DetailViewModel(session)),
            new OutlookView(
                new OutlookViewModel(session, troops -> reach(explore, troops)),
                tasks,
                failures::report,
                why),
            new ExploreView(explore, assumptions.rotation(), tasks, failures::report),
            new MapControls(map::zoomIn, map::zoomOut, map::fit),
            commitments::focusSearch,
            why);
    view = new ShellView(session, shell, assumptions, contents, layout, dialogs, exit);
  }

  /** Shows what the likely troops are made of. */
  private void explain(ExploreViewModel explore) {
    explore.explainTotal();
    shell.shownProperty(Pane.EXPLORE).set(true);
  }

  /** Shows what reaches a number of troops. */
  private void reach(ExploreViewModel explore, long troops) {
    explore.aim(troops);
    shell.shownProperty(Pane.EXPLORE).set(true);
  }

  public Session session() {
    return session;
  }

  public ShellViewModel shell() {
    return shell;
  }

  public ShellView view() {
    return view;
  }

  public Failures failures() {
    return failures;
  }
}
