package muster.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import muster.testing.Backlog;
import org.junit.jupiter.api.Test;

final class RefresherTest {
  private final Backlog worker = new Backlog();
  private final List<String> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Refresher<String> refresher =
      new Refresher<>(worker.tasks(), this::question, shown::add, failures::add);
  private String asked = "";

  private Callable<String> question() {
    String now = asked;
    return () -> {
      if (now.isEmpty()) {
        throw new IllegalStateException("Nothing is asked");
      }
      return now;
    };
  }

  private void ask(String what) {
    asked = what;
    refresher.request();
  }

  @Test
  void oneRequestGivesOneResult() {
    ask("a");
    worker.doAll();
    assertThat(shown).containsExactly("a");
    assertThat(failures).isEmpty();
  }

  @Test
  void requestsDuringWorkBecomeOneForTheNewest() {
    ask("a");
    ask("b");
    ask("c");
    assertThat(worker.size()).isOne();
    worker.doNext();
    assertThat(worker.size()).isOne();
    worker.doAll();
    assertThat(shown).containsExactly("a", "c");
  }

  @Test
  void whatIsAskedForIsTakenWhenWorkStarts() {
    ask("a");
    asked = "later";
    worker.doAll();
    assertThat(shown).containsExactly("a");
  }

  @Test
  void aFailureIsReportedAndTheNewestIsMadeAllTheSame() {
    ask("");
    ask("b");
    worker.doAll();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(shown).containsExactly("b");
  }

  @Test
  void anErrorDoesNotLeaveItBusyForEver() {
    List<String> made = new ArrayList<>();
    List<Callable<String>> questions =
        new ArrayList<>(
            List.of(
                () -> {
                  throw new StackOverflowError();
                },
                () -> "b"));
    Refresher<String> other =
        new Refresher<>(worker.tasks(), questions::removeFirst, made::add, failures::add);
    other.request();
    worker.doAll();
    other.request();
    worker.doAll();
    assertThat(failures).singleElement().isInstanceOf(StackOverflowError.class);
    assertThat(made).containsExactly("b");
  }

  @Test
  void aRequestFromWithinAResultIsServed() {
    List<String> made = new ArrayList<>();
    List<Runnable> then = new ArrayList<>();
    Refresher<String> other =
        new Refresher<>(
            worker.tasks(),
            () -> () -> "r" + made.size(),
            result -> {
              made.add(result);
              if (made.size() == 1) {
                then.getFirst().run();
              }
            },
            failures::add);
    then.add(other::request);
    other.request();
    worker.doAll();
    assertThat(made).containsExactly("r0", "r1");
  }

  @Test
  void inlineTasksAreDoneAtOnce() {
    List<String> made = new ArrayList<>();
    new Refresher<>(Tasks.inline(), () -> () -> "a", made::add, failures::add).request();
    assertThat(made).containsExactly("a");
  }

  @Test
  void aQuestionThatCannotBePutKeepsNoLaterOneWaiting() {
    Refresher<String> strict =
        new Refresher<>(
            worker.tasks(),
            () -> {
              String now = asked;
              if (now.isEmpty()) {
                throw new IllegalStateException("Nothing is asked");
              }
              return () -> now;
            },
            shown::add,
            failures::add);
    assertThatThrownBy(strict::request).isInstanceOf(IllegalStateException.class);
    asked = "a";
    strict.request();
    worker.doAll();
    assertThat(shown).containsExactly("a");
  }
}
