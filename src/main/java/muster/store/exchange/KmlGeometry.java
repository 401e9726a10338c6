package muster.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A geometry of KML 2.2. (JTS has a reader too, but for texts only, which it parses with document
 * types and entities allowed.)
 */
final class KmlGeometry {
  private final XMLStreamReader xml;
  private final ImportBudget budget;

  KmlGeometry(XMLStreamReader xml, ImportBudget budget) {
    this.xml = xml;
    this.budget = budget;
  }

  static boolean isGeometry(String element) {
    return switch (element) {
      case "Point", "LineString", "LinearRing", "Polygon", "MultiGeometry" -> true;
      default -> false;
    };
  }

  /**
   * Reads the geometry at whose start element the reader stands, and leaves it at its end.
   *
   * @throws RefusedShape with the reader somewhere within it
   */
  Geometry read() throws XMLStreamException, ImportException, RefusedShape {
    String type = xml.getLocalName();
    List<List<Coordinate>> outer = new ArrayList<>();
    List<List<Coordinate>> inner = new ArrayList<>();
    List<Geometry> parts = new ArrayList<>();
    List<Coordinate> positions = new ArrayList<>();
    int depth = 1;
    boolean hole = false;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String element = xml.getLocalName();
          if (type.equals("MultiGeometry") && isGeometry(element)) {
            parts.add(read());
          } else if (element.equals("coordinates")) {
            List<Coordinate> read = coordinates();
            if (type.equals("Polygon")) {
              (hole ? inner : outer).add(read);
            } else {
              positions.addAll(read);
            }
          } else {
            hole =
                element.equals("innerBoundaryIs") || (hole && !element.equals("outerBoundaryIs"));
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return switch (type) {
      case "Point" -> point(positions);
      case "LineString", "LinearRing" -> Shapes.line(positions);
      case "Polygon" -> polygon(outer, inner);
      default -> Shapes.several(parts);
    };
  }

  private static Geometry point(List<Coordinate> positions) throws RefusedShape {
    if (positions.size() != 1) {
      throw RefusedShape.of("import.shape");
    }
    return Shapes.point(positions.getFirst());
  }

  private static Geometry polygon(List<List<Coordinate>> outer, List<List<Coordinate>> inner)
      throws RefusedShape {
    if (outer.size() != 1) {
      throw RefusedShape.of("polygon.empty");
    }
    List<List<Coordinate>> rings = new ArrayList<>(outer);
    rings.addAll(inner);
    return Shapes.polygon(rings);
  }

  /** Longitude, latitude and perhaps a height with commas, from the next by white space. */
  private List<Coordinate> coordinates() throws XMLStreamException, ImportException, RefusedShape {
    List<Coordinate> positions = new ArrayList<>();
    // Some programs write a space after a comma.
    StringTokenizer tuples = new StringTokenizer(xml.getElementText().replaceAll(",\\s+", ","));
    while (tuples.hasMoreTokens()) {
      budget.takeVertices(1);
      positions.add(position(tuples.nextToken()));
    }
    return positions;
  }

  private static Coordinate position(String tuple) throws RefusedShape {
    String[] parts = tuple.split(",", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw RefusedShape.of("position.size", Math.min(parts.length, 4));
    }
    try {
      Coordinate at = new Coordinate(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      // Google Earth writes 0 for what lies on the ground.
      if (parts.length == 3 && Double.parseDouble(parts[2]) != 0) {
        at.setZ(Double.parseDouble(parts[2]));
      }
      return at;
    } catch (NumberFormatException e) {
      throw RefusedShape.of("import.shape");
    }
  }
}
