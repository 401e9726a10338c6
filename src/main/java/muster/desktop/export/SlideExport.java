package muster.desktop.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.briefing.Deck;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.draw.slide.SlidePainter;
import muster.draw.slide.UnmarkedException;
import muster.export.ExportOrder;
import muster.export.ImageSize;
import muster.geo.MapScene;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** Takes slides out of the window. To be used on the window's thread. */
public final class SlideExport {
  private final Session session;
  private final Deck deck;
  private final Supplier<List<String>> compared;
  private final Exporting exporting;
  private final Dialogs dialogs;
  private final Consumer<? super Throwable> failed;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private ExportChoices last;

  /**
   * @param compared the scenarios that the window sets beside what it shows, or none
   * @param failed takes what nobody foresaw
   */
  public SlideExport(
      Session session,
      Deck deck,
      Supplier<List<String>> compared,
      Exporting exporting,
      Dialogs dialogs,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.deck = deck;
    this.compared = compared;
    this.exporting = exporting;
    this.dialogs = dialogs;
    this.failed = failed;
    this.last = exporting.last();
  }

  /** The last thing that was done, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** An export that is being chosen, or under way. */
  public final class Open {
    private final ExportViewModel choices;
    private final ExportRun run = new ExportRun(exporting, failed);

    private Open(Exportable there) {
      Path home = Path.of(System.getProperty("user.home", "."));
      choices = new ExportViewModel(there, last, home.resolve("Muster"), dialogs);
    }

    public ExportViewModel choices() {
      return choices;
    }

    public ExportRun run() {
      return run;
    }

    /** Begins with what is chosen, if that can be exported. */
    public void start() {
      ExportOrder order = choices.order();
      if (order != null) {
        last = choices.choices();
        exporting.keep().accept(last);
        MapLook drawn = choices.lookProperty().get();
        run.begin(order.folder(), () -> choices.job(order, drawn));
      }
    }
  }

  /** An export of what there is now; null, and said so, where there is nothing yet. */
  public @Nullable Open open() {
    Exportable there = there();
    if (there == null) {
      status.set(Words.text("slide.early"));
      return null;
    }
    return new Open(there);
  }

  /**
   * Paints a slide to be pasted elsewhere.
   *
   * @param ofDeck the one that is looked at; otherwise what the window shows
   * @param take takes the picture, whose pixels are of type {@link BufferedImage#TYPE_INT_ARGB_PRE}
   */
  public void copy(boolean ofDeck, Consumer<BufferedImage> take) {
    Exportable there = there();
    if (there == null) {
      status.set(Words.text("slide.early"));
      return;
    }
    Slide looked = deck.slideProperty().get();
    boolean own = ofDeck && looked != null;
    Slide slide = own && looked != null ? looked : ViewSlide.slide(there.seen());
    exporting
        .tasks()
        .<BufferedImage>run(
            () ->
                picture(
                    there.look(),
                    own
                        ? new SlideContents(there.workspace(), there.ground().scene()).of(slide)
                        : ViewSlide.content(there.seen())),
            picture -> {
              take.accept(picture);
              status.set(Words.text("export.copied", slide.title()));
            },
            error -> {
              if (error instanceof UnmarkedException) {
                dialogs.tell(Words.text("export.title"), String.valueOf(error.getMessage()));
              } else {
                failed.accept(error);
              }
            });
  }

  private static BufferedImage picture(MapLook look, SlideContent content) {
    ImageSize size = ImageSize.FULL_HD;
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = picture.createGraphics();
    try {
      new SlidePainter(Style.of(look)).paint(g, size.width(), size.height(), content, () -> false);
    } finally {
      g.dispose();
    }
    return picture;
  }

  private @Nullable Exportable there() {
    Question asked = session.questionProperty().get();
    Situation situation = session.situationProperty().get();
    Ground ground = asked == null ? null : asked.ground();
    MapScene scene = situation == null ? null : situation.scene();
    if (asked == null || situation == null || ground == null || scene == null) {
      return null;
    }
    return new Exportable(
        asked.workspace(),
        ground,
        session.lookProperty().get(),
        deck.briefingProperty().get(),
        deck.numberProperty().get(),
        new ViewSlide.Seen(
            situation,
            scene,
            session.layersProperty().get(),
            session.viewProperty().get(),
            lit(),
            compared.get()));
  }

  private List<String> lit() {
    Selection selection = session.selectionProperty().get();
    List<String> highlight = session.highlightProperty().get();
    return highlight.isEmpty() && selection != null ? List.of(selection.id()) : highlight;
  }
}
