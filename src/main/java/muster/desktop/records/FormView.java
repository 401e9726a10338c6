package muster.desktop.records;

import atlantafx.base.theme.Styles;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** The form of the chosen record, with what can be done with it above. */
final class FormView extends BorderPane {
  private static final int MOST_LINKS = 8;
  private static final double ABOVE = 40;

  private final RecordsViewModel model;
  private final Label title = Nodes.paragraph("", "form-title");
  private final Label state = Nodes.label("", "form-state");
  private final Button save = new Button(Words.text("records.save"));
  private final Button revert = new Button(Words.text("records.revert"));
  private final VBox notice = new VBox(4);
  private final ScrollPane scroll = new ScrollPane();
  private final Label none = Nodes.paragraph(Words.text("records.none"), "form-none");
  private Subscription shown = Subscription.EMPTY;

  /**
   * @param leave takes the keys away
   */
  FormView(RecordsViewModel model, Runnable leave) {
    this.model = model;
    getStyleClass().add("form");
    save.setId("record-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setTooltip(new Tooltip(Words.text("records.save.tip")));
    save.setOnAction(e -> model.commands().save());
    revert.setId("record-revert");
    revert.setOnAction(e -> model.commands().revert());
    save.setMinWidth(USE_PREF_SIZE);
    state.setMinWidth(USE_PREF_SIZE);
    revert.setMinWidth(USE_PREF_SIZE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox buttons = new HBox(8, title, state, revert, save);
    buttons.setAlignment(Pos.CENTER_LEFT);
    notice.getStyleClass().add("form-notice");
    VBox head = new VBox(6, buttons, notice);
    head.getStyleClass().add("form-head");
    setTop(head);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("record-form");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (RecordCommand.LEAVE.keys().have(event)) {
            leave.run();
            event.consume();
          }
        });
    setMinSize(0, 0);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.formProperty().subscribe(this::show),
        model.noticeProperty().subscribe(this::say),
        () -> shown.unsubscribe());
  }

  /** A field takes back what is typed into it; where all is saved, the last step goes instead. */
  private void pressed(KeyEvent event) {
    FormViewModel form = model.formProperty().get();
    boolean saved = form == null || !form.changedProperty().get();
    RecordCommand command = RecordCommand.of(event).orElse(null);
    if (command == RecordCommand.SAVE) {
      model.commands().save();
    } else if (saved && command == RecordCommand.UNDO) {
      model.commands().undo();
    } else if (saved && command == RecordCommand.REDO) {
      model.commands().redo();
    } else {
      return;
    }
    event.consume();
  }

  private void show(@Nullable FormViewModel form) {
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    Nodes.setShown(getTop(), form != null);
    if (form == null) {
      setCenter(none);
      BorderPane.setAlignment(none, Pos.TOP_LEFT);
      return;
    }
    setCenter(scroll);
    scroll.setVvalue(0);
    if (form.draft().isNew()) {
      Platform.runLater(this::begin);
    }
    FormParts[] filled = {fill(form)};
    shown =
        Subscription.combine(
            form.shapeProperty()
                .subscribe(
                    (was, is) -> {
                      Place place = new Place();
                      filled[0] = fill(form);
                      place.restore();
                    }),
            form.contentProperty().subscribe((was, is) -> filled[0].showContent()),
            form.problemsProperty().subscribe(said -> filled[0].showProblems()),
            form.refusedProperty().subscribe((was, is) -> goTo(filled[0].firstWrong())),
            form.changedProperty().subscribe(changed -> showState(form, changed)));
  }

  /** Gives a field the keys, where it can be seen; of a group its first field. */
  private void goTo(@Nullable Node field) {
    if (field == null) {
      return;
    }
    Node first =
        field instanceof Control ? field : field.lookup(".text-input, .combo-box, .button");
    (first == null ? field : first).requestFocus();
    layout();
    Bounds place = scroll.getContent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double hidden =
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp((place.getMinY() - ABOVE) / hidden, 0, 1));
    }
  }

  /** The first field gets the keys. */
  private void begin() {
    Node first = scroll.getContent().lookup(".text-input");
    if (first != null) {
      first.requestFocus();
    }
  }

  private FormParts fill(FormViewModel form) {
    title.setText(form.title());
    FormParts parts = new FormParts(form);
    VBox content =
        new VBox(8, parts.whole(), new FormFields(parts).grid(Spot.ROOT, form.kind().fields()));
    content.getStyleClass().add("form-fields");
    scroll.setContent(content);
    parts.showProblems();
    return parts;
  }

  private void showState(FormViewModel form, boolean changed) {
    state.setText(changed ? Words.text("records.unsaved") : "");
    Nodes.setShown(state, changed);
    save.setDisable(!changed);
    revert.setDisable(!changed);
    revert.setText(Words.text(form.draft().isNew() ? "records.discard" : "records.revert"));
  }

  private void say(Notice said) {
    notice.getChildren().clear();
    if (!said.sentence().isEmpty()) {
      notice.getChildren().add(Nodes.paragraph(said.sentence(), "form-notice-text"));
    }
    FlowPane links = new FlowPane(12, 2);
    int left = MOST_LINKS;
    for (Map.Entry<RecordKey, String> link : said.links().entrySet()) {
      if (left-- > 0) {
        Hyperlink go = new Hyperlink(link.getValue());
        go.setOnAction(e -> model.open(link.getKey()));
        links.getChildren().add(go);
      }
    }
    if (said.links().size() > MOST_LINKS) {
      links
          .getChildren()
          .add(Nodes.label(Words.text("records.more", said.links().size() - MOST_LINKS)));
    }
    if (!links.getChildren().isEmpty()) {
      notice.getChildren().add(links);
    }
    Nodes.setShown(notice, !said.sentence().isEmpty());
  }

  /** Where keys and eyes are, to be there again in fields that are laid out anew. */
  private final class Place {
    private final double height = scroll.getVvalue();
    private final @Nullable String id;

    Place() {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      boolean mine = focused != null && scroll.getContent() != null && isIn(focused);
      id = mine && focused != null ? focused.getId() : null;
    }

    private boolean isIn(Node node) {
      for (Node up = node; up != null; up = up.getParent()) {
        if (up.equals(scroll)) {
          return true;
        }
      }
      return false;
    }

    void restore() {
      Platform.runLater(() -> scroll.setVvalue(height));
      Node same = id == null ? null : scroll.getContent().lookup("#" + id);
      if (same != null) {
        same.requestFocus();
      }
    }
  }
}
