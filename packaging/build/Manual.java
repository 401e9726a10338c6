import java.util.List;
import muster.cli.Cli;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line's manual and completion, from the command line itself. */
final class Manual {
  private Manual() {}

  /** Completes commands and options in bash; zsh reads it after {@code bashcompinit}. */
  static String completion() {
    return AutoComplete.bash("muster", Cli.commandLine());
  }

  /** A page for {@code man}. */
  static String page(String version) {
    CommandLine muster = Cli.commandLine();
    StringBuilder page = new StringBuilder();
    page.append(".TH MUSTER 1 \"\" \"Muster ").append(version).append("\"\n");
    page.append(".SH NAME\nmuster \\- what if: who would stand where in Ukraine\n");
    page.append(".SH SYNOPSIS\n.B muster\n[\\fIFILE\\fR]\n.br\n");
    page.append(".B muster\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n");
    page.append(".SH DESCRIPTION\n");
    describe(page, muster.getCommandSpec());
    for (CommandLine command : muster.getSubcommands().values()) {
      page.append(".SH MUSTER ").append(command.getCommandName().toUpperCase()).append('\n');
      describe(page, command.getCommandSpec());
    }
    page.append(
        ".SH EXIT STATUS\n.TP\n0\nDone.\n.TP\n1\nThe workspace or the request is wrong.\n"
            + ".TP\n2\nThe command line is wrong.\n");
    return page.toString();
  }

  private static void describe(StringBuilder page, CommandSpec command) {
    text(page, command.usageMessage().description());
    for (PositionalParamSpec what : command.positionalParameters()) {
      page.append(".TP\n\\fI").append(escaped(what.paramLabel())).append("\\fR\n");
      text(page, what.description());
    }
    for (OptionSpec option : command.options()) {
      String names = String.join("\\fR, \\fB", List.of(option.names()));
      page.append(".TP\n\\fB").append(names.replace("-", "\\-")).append("\\fR");
      if (option.arity().max() > 0) {
        page.append(" \\fI").append(escaped(option.paramLabel())).append("\\fR");
      }
      page.append('\n');
      text(page, option.description());
    }
  }

  private static void text(StringBuilder page, String[] lines) {
    for (String line : lines) {
      // picocli's texts may hold its own markup and format codes.
      page.append(escaped(Ansi.OFF.string(line.replace("%n", "\n").replace("%%", "%"))))
          .append('\n');
    }
  }

  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
