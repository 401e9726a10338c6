package muster.draw.map;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.model.Coded;

/** What of the map can be switched on and off; sea, land and borders are always there. */
public enum Layer implements Coded {
  GRATICULE("graticule"),
  REGIONS("regions"),
  RIVERS("rivers"),
  OCCUPIED("occupied"),
  ZONES("zones"),
  /** Who stands, or would stand, in the zones. */
  COMMITMENTS("commitments"),
  CONTACT_LINE("contact-line"),
  LINES("lines"),
  SITES("sites"),
  PLACES("places"),
  NAMES("names"),
  /** The military grid. */
  MGRS("mgrs");

  /** What is shown unless something else is asked for. */
  public static final Set<Layer> USUAL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(GRATICULE, MGRS)));

  private final String code;

  Layer(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Optional<Layer> of(String code) {
    return Stream.of(values()).filter(layer -> layer.code.equals(code)).findFirst();
  }
}
