package muster.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import muster.model.Extras;

/** Writes plain values as JSON. */
final class PlainJsonWriter {
  private static final JsonFactory JACKSON = new JsonFactory();

  private PlainJsonWriter() {}

  /** The text of a value, on one line. */
  static String text(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JACKSON.createGenerator(text)) {
      write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case String text -> json.writeString(text);
      case Boolean bool -> json.writeBoolean(bool);
      case BigDecimal number -> json.writeNumber(number);
      case BigInteger number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(shortest(number));
      case List<?> items -> {
        json.writeStartArray();
        for (Object item : items) {
          write(json, item);
        }
        json.writeEndArray();
      }
      case Map<?, ?> members -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
          json.writeFieldName(member.getKey().toString());
          write(json, member.getValue());
        }
        json.writeEndObject();
      }
      default -> {
        if (!value.equals(Extras.NULL)) {
          throw new IllegalArgumentException("No JSON value: " + value.getClass());
        }
        json.writeNull();
      }
    }
  }

  /** The shortest decimal that reads back as the same double, 30 rather than 30.0. */
  private static BigDecimal shortest(double number) {
    BigDecimal stripped = BigDecimal.valueOf(number).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
