package muster.store.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The placemarks of a KML 2.2 document: names, descriptions, extended data and geometries. Styles,
 * pictures and links to elsewhere are passed over.
 */
final class KmlImport {
  private static final int SHOWN = 100;

  private final SafeXml xml;
  private final ImportBudget budget;
  private final List<ForeignFeature> found = new ArrayList<>();

  private KmlImport(SafeXml xml, ImportBudget budget) {
    this.xml = xml;
    this.budget = budget;
  }

  static List<ForeignFeature> read(byte[] bytes, ImportBudget budget) throws ImportException {
    try {
      SafeXml xml = SafeXml.open(new ByteArrayInputStream(bytes));
      KmlImport reading = new KmlImport(xml, budget);
      reading.document();
      return reading.found;
    } catch (SafeXml.Refused e) {
      throw ImportException.because(String.valueOf(e.getMessage()));
    } catch (XMLStreamException e) {
      throw ImportException.of(
          "import.xml", e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()));
    }
  }

  private void document() throws XMLStreamException, ImportException {
    boolean first = true;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      if (first && !element.equals("kml")) {
        throw ImportException.of("import.kml", Excerpt.of(element, SHOWN));
      }
      first = false;
      if (element.equals("Placemark")) {
        placemark();
      }
    }
  }

  private void placemark() throws XMLStreamException, ImportException {
    budget.takeFeature();
    int outside = xml.depth() - 1;
    String id = xml.getAttributeValue(null, "id");
    Map<String, Object> properties = new LinkedHashMap<>();
    Geometry geometry = null;
    String refusal = null;
    while (xml.depth() > outside) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      int depth = xml.depth();
      switch (element) {
        case "name", "description" -> put(properties, element, xml.getElementText());
        case "ExtendedData" -> extendedData(properties);
        case String shape when KmlGeometry.isGeometry(shape) -> {
          try {
            geometry = new KmlGeometry(xml, budget).read();
          } catch (RefusedShape e) {
            refusal = e.sentence();
            xml.leave(depth);
          }
        }
        default -> xml.leave(depth);
      }
    }
    Object own = properties.get("id");
    found.add(
        new ForeignFeature(
            ImportException.text("import.place", found.size() + 1),
            own instanceof String text ? text : id,
            properties,
            geometry,
            refusal));
  }

  /** {@code Data} with a value each, or a schema's {@code SimpleData}. */
  private void extendedData(Map<String, Object> properties)
      throws XMLStreamException, ImportException {
    int outside = xml.depth() - 1;
    String name = null;
    while (xml.depth() > outside) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "Data" -> name = xml.getAttributeValue(null, "name");
        case "value" -> put(properties, name, xml.getElementText());
        case "SimpleData" -> {
          String simple = xml.getAttributeValue(null, "name");
          put(properties, simple, xml.getElementText());
        }
        default -> {}
      }
    }
  }

  private void put(Map<String, Object> properties, @Nullable String key, String text)
      throws ImportException {
    budget.takeText(text);
    if (key != null && !key.isEmpty() && !text.isBlank()) {
      properties.putIfAbsent(key, text.strip());
    }
  }
}
