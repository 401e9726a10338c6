package muster.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One of the commands. */
interface Command {
  /** The word on the command line; its description's message is {@code command.} and this. */
  String name();

  List<OptionSpec> options();

  /** What stands without an option's name before it. */
  default List<PositionalParamSpec> positionals() {
    return List.of();
  }

  /**
   * Does what was asked.
   *
   * @param request the options as given, valid as far as their form goes
   * @param out takes the answer
   * @return whether all is well; the answer says what is not
   * @throws RequestException if there is no answer
   */
  boolean run(ParseResult request, PrintWriter out) throws RequestException;
}
