package muster.desktop.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import muster.desktop.kit.Pictures;
import muster.draw.Style;
import org.jspecify.annotations.Nullable;

/**
 * The picture itself with the outline of what is pointed at: moved and scaled as the map goes, with
 * its plates staying in place.
 */
final class MapSurface extends Pane {
  private final SharedPixels pixels = new SharedPixels();
  private final ImageView picture = new ImageView();
  private final Path outline = new Path();
  private final Group plates = new Group();
  private final OverlayShapes overlay = new OverlayShapes();
  private final Affine placement = new Affine();
  private final ReadOnlyObjectWrapper<Dimension2D> size =
      new ReadOnlyObjectWrapper<>(new Dimension2D(0, 0));

  MapSurface() {
    getStyleClass().add("map-surface");
    picture.getTransforms().add(placement);
    picture.setManaged(false);
    picture.setMouseTransparent(true);
    plates.setManaged(false);
    plates.setMouseTransparent(true);
    outline.getStyleClass().add("map-outline");
    outline.setManaged(false);
    outline.setMouseTransparent(true);
    getChildren().addAll(picture, outline, plates, overlay);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** The size that the pane was given. */
  ReadOnlyObjectProperty<Dimension2D> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    size.set(new Dimension2D(getWidth(), getHeight()));
  }

  /** The picture that is shown; its image is null until there is one. */
  ImageView picture() {
    return picture;
  }

  void show(@Nullable Painted painted) {
    picture.setImage(painted == null ? null : pixels.of(painted.image()));
    setBackground(painted == null ? null : Background.fill(sea(painted)));
    plates.getChildren().clear();
    if (painted != null) {
      double dot = PaneSize.UNIT / painted.order().dots();
      painted.plates().forEach(plate -> plates.getChildren().add(plate(plate, dot)));
    }
  }

  /** Where a moved picture has left the pane, the next one has most likely sea or its like. */
  private static Color sea(Painted painted) {
    java.awt.Color sea = Style.of(painted.order().look()).map().ground().sea();
    return Color.rgb(sea.getRed(), sea.getGreen(), sea.getBlue());
  }

  void outline(Pointed.@Nullable Outline shown) {
    outline.getElements().clear();
    if (shown != null) {
      outline.getElements().setAll(PathElements.of(shown.shape()));
      outline.getTransforms().setAll(placement, new Scale(shown.dots(), shown.dots()));
    }
  }

  /** What a tool draws over the picture. */
  OverlayShapes overlay() {
    return overlay;
  }

  void place(@Nullable Placement there) {
    if (there != null) {
      placement.setToTransform(there.scale(), 0, there.x(), 0, there.scale(), there.y());
    }
  }

  /**
   * @param dot pixels of the pane a dot of the picture
   */
  private static ImageView plate(Painted.Plate plate, double dot) {
    ImageView view = new ImageView(new WritableImage(Pictures.pixels(plate.image())));
    view.setFitWidth(plate.image().getWidth() * dot);
    view.setFitHeight(plate.image().getHeight() * dot);
    view.setX(plate.x() * dot);
    view.setY(plate.y() * dot);
    return view;
  }
}
