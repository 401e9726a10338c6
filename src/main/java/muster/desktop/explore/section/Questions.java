package muster.desktop.explore.section;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import muster.assess.Exploration;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Workspace;

/** What all sections ask with: one session, one worker, and what is held fixed. */
public final class Questions {
  private final Session session;
  private final Tasks tasks;
  private final Consumer<? super Throwable> failed;
  private final HeldFast held = new HeldFast();
  private final Explorations explorations = new Explorations();

  /**
   * @param tasks works out what may take long, one thing at a time
   * @param failed takes what a worker threw
   */
  public Questions(Session session, Tasks tasks, Consumer<? super Throwable> failed) {
    this.session = session;
    this.tasks = tasks;
    this.failed = failed;
  }

  public Session session() {
    return session;
  }

  /** What is held fixed in all sections that ask about all worlds. */
  public HeldFast held() {
    return held;
  }

  /** A question about the world that is shown, whatever is held. */
  public <A> SectionModel<A> ofOneWorld(SectionModel.Ask<A> ask) {
    return new SectionModel<>(session, new HeldFast(), tasks, failed, ask);
  }

  /** A question about all worlds but for what is held. */
  public <A> SectionModel<A> ofAllWorlds(SectionModel.Ask<A> ask) {
    return new SectionModel<>(session, held, tasks, failed, ask);
  }

  /**
   * All worlds of a workspace, for a section's answer: on the worker only.
   *
   * @param progress as that of the engine
   */
  public Exploration exploration(Workspace workspace, DoubleConsumer progress) {
    return explorations.of(workspace, progress);
  }
}
