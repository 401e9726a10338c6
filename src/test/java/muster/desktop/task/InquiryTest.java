package muster.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

final class InquiryTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private long millis;
  private final Inquiry<String> inquiry =
      new Inquiry<>(new ExecutorTasks(waiting::add, Runnable::run), failures::add, () -> millis);

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void theNewestQuestionIsAnswered() {
    List<String> answers = new ArrayList<>();
    inquiry
        .answerProperty()
        .subscribe(
            answer -> {
              if (answer != null) {
                answers.add(answer);
              }
            });
    inquiry.ask(progress -> "old");
    inquiry.ask(progress -> "new");
    work();

    assertThat(answers).containsExactly("new");
    assertThat(failures).isEmpty();
  }

  @Test
  void aCancelledQuestionEndsAtItsNextStepAndKeepsTheLastAnswer() {
    inquiry.ask(progress -> "first");
    work();
    List<DoubleConsumer> steps = new ArrayList<>();
    inquiry.ask(
        progress -> {
          steps.add(progress);
          return "second";
        });
    Runnable second = waiting.remove();
    inquiry.ask(
        progress -> {
          steps.add(progress);
          inquiry.cancel();
          progress.accept(0.5);
          return "third";
        });
    second.run();
    work();

    assertThat(steps).hasSize(1);
    assertThatThrownBy(() -> steps.getFirst().accept(0.7))
        .isInstanceOf(CancellationException.class);
    assertThat(inquiry.answerProperty().get()).isEqualTo("first");
    assertThat(failures).isEmpty();
  }

  @Test
  void whatTheWorkThrowsIsReported() {
    IllegalStateException broken = new IllegalStateException("broken");
    inquiry.ask(
        progress -> {
          throw broken;
        });
    work();

    assertThat(failures).containsExactly(broken);
    assertThat(inquiry.progressProperty().get()).isEqualTo(Inquiry.IDLE);
  }

  @Test
  void quickWorkShowsNoProgress() {
    List<Number> shown = new ArrayList<>();
    inquiry.progressProperty().subscribe(done -> shown.add(done));
    inquiry.ask(
        progress -> {
          progress.accept(0.5);
          return "quick";
        });
    work();

    assertThat(shown).containsOnly(Inquiry.IDLE);
  }

  @Test
  void workThatTakesLongSaysHowFarItIsUntilItIsDone() {
    List<Number> shown = new ArrayList<>();
    inquiry.progressProperty().subscribe(done -> shown.add(done));
    inquiry.ask(
        progress -> {
          millis = 999;
          progress.accept(0.1);
          millis = 1_000;
          progress.accept(0.2);
          millis = 1_099;
          progress.accept(0.3);
          millis = 1_100;
          progress.accept(0.4);
          return "slow";
        });
    work();

    assertThat(shown).containsExactly(Inquiry.IDLE, 0.2, 0.4, Inquiry.IDLE);
    assertThat(inquiry.answerProperty().get()).isEqualTo("slow");
  }
}
