package muster.store;

import java.math.BigDecimal;
import java.util.Map;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.store.json.Json;
import org.jspecify.annotations.Nullable;

/** {@code workspace.json}. */
final class HeaderFormat {
  private static final String FORMAT = "muster-workspace";
  static final int VERSION = Migrations.CURRENT.version();

  private HeaderFormat() {}

  static Workspace.@Nullable Header read(Value value) {
    Fields fields = value.fields();
    if (fields == null) {
      return null;
    }
    checkFormat(fields.required("format"), FORMAT);
    checkVersion(fields.required("version"));
    String title = fields.text("title");
    PartialDate asOf = fields.date("asOf");
    String marking = fields.text("marking");
    BigDecimal rotation = fields.positive("rotation");
    return new Workspace.Header(title, asOf, marking, rotation, fields.extras());
  }

  static void checkFormat(@Nullable Value format, String expected) {
    if (format != null) {
      String text = format.text();
      if (!text.isEmpty() && !text.equals(expected)) {
        format.problem("format.wrong", Value.shown(text), expected);
      }
    }
  }

  static void checkVersion(@Nullable Value version) {
    if (version == null) {
      return;
    }
    if (!(version.json() instanceof Json.Num(int _, String text))) {
      version.wrongType("type.number");
      return;
    }
    BigDecimal number = Numbers.parse(text);
    int order = number == null ? 1 : number.compareTo(BigDecimal.valueOf(VERSION));
    if (order != 0) {
      version.problem(order > 0 ? "version.newer" : "version.wrong", Value.shown(text), VERSION);
    }
  }

  static Map<String, Object> write(Workspace.Header header) {
    return new Members()
        .put("format", FORMAT)
        .put("version", VERSION)
        .put("title", header.title())
        .put("asOf", header.asOf())
        .put("marking", header.marking())
        .put("rotation", header.rotation())
        .and(header.extras());
  }
}
