package muster.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.assess.UnanswerableException;
import muster.store.PackedWorkspace;
import muster.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: what was typed, to an answer and an exit code. */
public final class Cli {
  /** Done. */
  public static final int DONE = 0;

  /** The workspace or the request is wrong. */
  public static final int WRONG_REQUEST = 1;

  /** The command line is wrong. */
  public static final int WRONG_USAGE = 2;

  private static final List<Command> COMMANDS =
      List.of(
          new ValidateCommand(),
          new AssessCommand(),
          new ExploreCommand(),
          new ZonesCommand(),
          new ExportCommand(),
          new ExportMapCommand(),
          new ImportMapCommand(),
          new ExportTableCommand(),
          new ImportTableCommand(),
          new MergeCommand(),
          new PackCommand(),
          new UnpackCommand());

  private final PrintWriter out;
  private final PrintWriter err;
  private final Desktop desktop;

  /** What opens where no command is given. */
  public interface Desktop {
    /**
     * @param workspace the folder or packed workspace to open, or null: the usual one
     * @return the exit code
     */
    int open(@Nullable Path workspace);
  }

  /**
   * @param out takes answers, and nothing else
   * @param err takes a sentence for everything that is wrong
   */
  public Cli(PrintWriter out, PrintWriter err, Desktop desktop) {
    this.out = out;
    this.err = err;
    this.desktop = desktop;
  }

  /** Does what the arguments ask; returns the exit code. */
  public int run(String... arguments) {
    int code = execute(arguments);
    out.flush();
    if (out.checkError() && code == DONE) {
      err.println(Texts.of("output.failed"));
      code = WRONG_REQUEST;
    }
    err.flush();
    return code;
  }

  private int execute(String... arguments) {
    CommandLine commandLine = commandLine();
    try {
      return answer(commandLine.parseArgs(arguments));
    } catch (ParameterException e) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      err.println(Texts.of("usage.wrong", sentence(e), command));
      return WRONG_USAGE;
    } catch (RequestException e) {
      e.sentences().forEach(err::println);
    } catch (UnanswerableException e) {
      err.println(
          e.toHold().isEmpty()
              ? e.getMessage()
              : Texts.of(
                  "explore.hold",
                  String.valueOf(e.getMessage()),
                  String.join(" --hold ", e.toHold())));
    } catch (UncheckedIOException e) {
      err.println(Texts.of("output.failed"));
    }
    return WRONG_REQUEST;
  }

  private int answer(ParseResult typed) throws RequestException {
    ParseResult request = typed.hasSubcommand() ? typed.subcommand() : typed;
    if (request.isUsageHelpRequested()) {
      request.commandSpec().commandLine().usage(out);
      return DONE;
    }
    if (request.isVersionHelpRequested()) {
      request.commandSpec().commandLine().printVersionHelp(out);
      return DONE;
    }
    if (!typed.hasSubcommand()) {
      return desktop.open(opened(request));
    }
    Command command = (Command) request.commandSpec().userObject();
    return command.run(request, out) ? DONE : WRONG_REQUEST;
  }

  /**
   * What the window is to show. A word that is no place of a workspace is a command that there is
   * not; a packed workspace that is gone is for the window to tell.
   */
  private static @Nullable Path opened(ParseResult request) {
    Path named = request.<@Nullable Path>matchedOptionValue(Options.WORKSPACE, null);
    Path file = request.<@Nullable Path>matchedPositionalValue(0, null);
    if (file == null) {
      return named == null ? null : WorkspaceFolder.of(named);
    }
    Path place = WorkspaceFolder.of(file);
    boolean known = PackedWorkspace.isNamed(file) || !place.equals(file) || Files.isDirectory(file);
    if (named != null || !known) {
      throw new ParameterException(
          request.commandSpec().commandLine(), Texts.of("wrong.unmatched", file));
    }
    return place;
  }

  /** picocli's messages end without a full stop. */
  private static String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Texts.of("wrong.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    String message = String.valueOf(wrong.getMessage()).strip();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  /** All commands and options, as the manual and the shells' completion name them too. */
  public static CommandLine commandLine() {
    CommandSpec muster = spec("muster", new Object(), List.of(Options.workspace()));
    muster.version(version());
    muster.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description(Texts.of("option.version"))
            .build());
    muster.addPositional(Options.place());
    for (Command command : COMMANDS) {
      CommandSpec spec = spec(command.name(), command, command.options());
      command.positionals().forEach(spec::addPositional);
      muster.addSubcommand(command.name(), spec);
    }
    CommandLine commandLine = new CommandLine(muster);
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return commandLine;
  }

  private static CommandSpec spec(String name, Object user, List<OptionSpec> options) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(user).name(name);
    // In their own order: picocli would sort them by the letters of the machine's language.
    spec.usageMessage()
        .description(Texts.of("command." + name))
        .sortOptions(false)
        .sortSynopsis(false);
    options.forEach(spec::addOption);
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(Texts.of("option.help"))
            .build());
  }

  private static String version() {
    String version = Cli.class.getPackage().getImplementationVersion();
    return Texts.of("version", version == null ? Texts.of("version.unknown") : version);
  }
}
