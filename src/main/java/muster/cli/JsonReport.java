package muster.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as JSON: two-space indented, keys in the order of writing. Whole numbers are
 * written as such; of computed fractions {@value #DIGITS} digits, as many as are exact after
 * millions of additions.
 */
final class JsonReport {
  private static final int DIGITS = 14;

  /** Beyond this many zeros a number is written with an exponent. */
  private static final int MOST_ZEROS = 400;

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** Something that writes values. */
  interface Content {
    void write() throws IOException;
  }

  /** Something that writes an answer. */
  interface Answer {
    void write(JsonReport json) throws IOException;
  }

  /** Writes one document and ends its last line. */
  static void write(PrintWriter out, Answer answer) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter(separators)
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter));
      answer.write(new JsonReport(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print('\n');
  }

  void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  void object(String key, Content content) throws IOException {
    json.writeFieldName(key);
    object(content);
  }

  /** A list with an object for each item. */
  <T> void list(String key, List<T> items, ItemWriter<T> writer) throws IOException {
    json.writeArrayFieldStart(key);
    for (T item : items) {
      object(() -> writer.write(item));
    }
    json.writeEndArray();
  }

  /** Writes the fields of an item. */
  interface ItemWriter<T> {
    void write(T item) throws IOException;
  }

  void texts(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  void texts(String key, Map<String, String> texts) throws IOException {
    object(key, () -> fields(texts));
  }

  private void fields(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
  }

  void text(String key, @Nullable String text) throws IOException {
    json.writeFieldName(key);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  void flag(String key, boolean flag) throws IOException {
    json.writeBooleanField(key, flag);
  }

  void whole(String key, long number) throws IOException {
    json.writeNumberField(key, number);
  }

  void nothing(String key) throws IOException {
    json.writeNullField(key);
  }

  /** An exact number. */
  void exact(String key, BigDecimal number) throws IOException {
    json.writeFieldName(key);
    BigDecimal shortest = number.stripTrailingZeros();
    if (Math.abs((long) shortest.scale()) > MOST_ZEROS) {
      json.writeNumber(shortest.toString());
    } else {
      json.writeNumber(shortest);
    }
  }

  /** A computed number; null where there is none. */
  void computed(String key, @Nullable Double number) throws IOException {
    if (number == null) {
      nothing(key);
    } else {
      exact(key, new BigDecimal(number).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
    }
  }

  /** A range of troops. */
  void troops(TroopRange troops) throws IOException {
    object(
        "troops",
        () -> {
          whole("low", troops.low());
          whole("likely", troops.likely());
          whole("high", troops.high());
        });
  }
}
