package muster.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import muster.model.Messages;
import org.locationtech.jts.io.kml.KMLWriter;

/**
 * Writes KML 2.2: a folder each for zones, lines and sites, what a record says of itself as
 * extended data, lists in it as JSON. The same map gives the same bytes.
 */
final class WriteKml {
  private static final Messages TEXT = new Messages("muster.export.messages");
  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  /** Alpha, blue, green and red, by KML's order. */
  private static final Map<MapRecord.Group, String> COLOURS =
      Map.of(
          MapRecord.Group.ZONES, "ff8c4a1f",
          MapRecord.Group.LINES, "ff2a2ac8",
          MapRecord.Group.SITES, "ff333333");

  private static final String FILL = "408c4a1f";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private WriteKml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  static String text(MapExport.Title title, List<MapRecord> records) {
    try {
      WriteKml writer = new WriteKml();
      writer.document(title, records);
      return writer.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text in memory cannot fail to be written", e);
    }
  }

  private void document(MapExport.Title title, List<MapRecord> records) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("kml");
    xml.writeDefaultNamespace(NAMESPACE);
    start("Document");
    element("name", title.title());
    element("description", description(title));
    for (MapRecord.Group group : MapRecord.Group.values()) {
      style(group);
    }
    for (MapRecord.Group group : MapRecord.Group.values()) {
      start("Folder");
      element("name", TEXT.text("map." + code(group)));
      for (MapRecord record : records) {
        if (record.group() == group) {
          placemark(record);
        }
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
    xml.flush();
  }

  private static String description(MapExport.Title title) {
    return title.scenario() == null
        ? TEXT.text("map.description", title.marking(), title.asOf())
        : TEXT.text("map.description.scenario", title.marking(), title.asOf(), title.scenario());
  }

  private void style(MapRecord.Group group) throws XMLStreamException {
    start("Style");
    xml.writeAttribute("id", code(group));
    start("IconStyle");
    element("color", colour(group));
    xml.writeEndElement();
    start("LineStyle");
    element("color", colour(group));
    element("width", "2");
    xml.writeEndElement();
    start("PolyStyle");
    element("color", FILL);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void placemark(MapRecord record) throws XMLStreamException {
    start("Placemark");
    element("name", record.name());
    element("styleUrl", "#" + code(record.group()));
    start("ExtendedData");
    for (Map.Entry<String, Object> property : record.properties().entrySet()) {
      if (!property.getKey().equals("name")) {
        start("Data");
        xml.writeAttribute("name", sound(property.getKey()));
        xml.writeStartElement("value");
        xml.writeCharacters(sound(plain(property.getValue())));
        xml.writeEndElement();
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
    if (!record.geometry().isEmpty()) {
      line();
      xml.flush();
      text.append(KMLWriter.writeGeometry(record.geometry(), Double.NaN));
    }
    xml.writeEndElement();
  }

  private static String plain(Object value) {
    return value instanceof String string ? string : PlainJsonWriter.text(value);
  }

  private void element(String name, String content) throws XMLStreamException {
    start(name);
    xml.writeCharacters(sound(content));
    xml.writeEndElement();
  }

  private void start(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML 1.0 has no way to write most control characters. */
  private static String sound(String content) {
    StringBuilder sound = new StringBuilder();
    content.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(sound::appendCodePoint);
    return sound.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }

  private static String colour(MapRecord.Group group) {
    return COLOURS.getOrDefault(group, FILL);
  }

  private static String code(MapRecord.Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }
}
