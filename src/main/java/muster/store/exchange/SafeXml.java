package muster.store.exchange;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML from anywhere: no document type, so no entities; nothing is fetched; elements do not stand in
 * each other deeper than a stack can bear.
 */
public final class SafeXml extends StreamReaderDelegate {
  /** Below the JDK's own bound, whose message is not for a person. */
  private static final int DEEPEST = 50;

  private int depth;

  private SafeXml(XMLStreamReader reader) {
    super(reader);
  }

  public static SafeXml open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new Refused(ImportException.text("import.xml.dtd"));
        });
    return new SafeXml(orFault(() -> factory.createXMLStreamReader(in)));
  }

  /** A step of the JDK's reader. */
  private interface Step<T> {
    T take() throws XMLStreamException;
  }

  /**
   * Broken XML can break the JDK's reader: it looks for messages that it does not have, and past
   * the ends of its buffers.
   */
  private static <T> T orFault(Step<T> step) throws XMLStreamException {
    try {
      return step.take();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
  }

  @Override
  public int next() throws XMLStreamException {
    int event = orFault(super::next);
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Refused(ImportException.text("import.xml.dtd"));
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        if (depth > DEEPEST) {
          throw new Refused(ImportException.text("import.xml.deep", DEEPEST));
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {}
    }
    return event;
  }

  /** The text up to the element's end; elements in it are passed over. */
  @Override
  public String getElementText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(getText());
      }
    }
    return text.toString();
  }

  /** How many elements the reader stands in. */
  public int depth() {
    return depth;
  }

  /** Goes on to the end of the element that is at a depth, unless the reader stands there. */
  public void leave(int element) throws XMLStreamException {
    while (depth >= element) {
      next();
    }
  }

  /** Sound XML that is not taken. Its message is one sentence. */
  public static final class Refused extends XMLStreamException {
    private static final long serialVersionUID = 1;

    Refused(String sentence) {
      super(sentence);
    }
  }
}
