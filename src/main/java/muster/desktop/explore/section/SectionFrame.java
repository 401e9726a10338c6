package muster.desktop.explore.section;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/**
 * What all sections have: a sentence that says what is seen, how far long work is and a way to end
 * it, or why there is no answer.
 */
public final class SectionFrame extends VBox {
  private final SectionModel<?> model;
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox work;
  private final Label problem = Nodes.paragraph("", Styles.DANGER);
  private final Button hold = new Button();
  private final Node answer;

  /**
   * @param answer shows the model's answer, and nothing while there is none: the one before is of
   *     another world
   * @param asked what the question is made of, above the answer
   */
  public SectionFrame(Section section, SectionModel<?> model, Node answer, Node... asked) {
    this.model = model;
    this.answer = answer;
    Button cancel = new Button(Words.text("explore.cancel"));
    cancel.setOnAction(e -> model.cancel());
    bar.setAccessibleText(Words.text("explore.working"));
    work = new HBox(8, bar, Nodes.label(Words.text("explore.working")), cancel);
    work.setAlignment(Pos.CENTER_LEFT);
    hold.setId("explore-hold-" + section.code());
    hold.setOnAction(e -> model.hold());
    getStyleClass().add("explore-section");
    setId("explore-" + section.code());
    getChildren()
        .addAll(
            Nodes.paragraph(
                Words.text("explore.note." + section.code()), Styles.TEXT_SMALL, Styles.TEXT_MUTED),
            work,
            problem,
            hold);
    getChildren().addAll(asked);
    getChildren().add(answer);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.progressProperty().subscribe(done -> progress(done.doubleValue())),
        model.problemProperty().subscribe(this::problem),
        model.toHoldProperty().subscribe(this::offer),
        model.attach());
  }

  private void progress(double done) {
    Nodes.setShown(work, done >= 0);
    bar.setProgress(Math.max(0, done)); // Below 0 it would run without end, and hold the view.
  }

  private void problem(String sentence) {
    problem.setText(sentence);
    Nodes.setShown(problem, !sentence.isEmpty());
    Nodes.setShown(answer, sentence.isEmpty());
  }

  private void offer(List<String> assumptions) {
    hold.setText(Words.text("explore.hold", assumptions.size()));
    Nodes.setShown(hold, !assumptions.isEmpty());
  }
}
