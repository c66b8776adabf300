package attache.cli;

import attache.channel.telegram.SettingsFaults;
import attache.data.DataFaults;
import attache.data.MissingData;
import attache.evaluation.BankFaults;
import attache.nlu.ModelException;
import attache.storage.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong in a command into one sentence and a status: the one place that maps exceptions. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        return say(command, sentence(wrong) + "; run \"" + help + "\" to see what it takes.", ExitStatus.USAGE);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof CommandException known) {
            return say(command, known.getMessage(), known.status());
        }
        if (failure instanceof DataFaults faults) {
            return say(command, String.join("\n", faults.lines()), ExitStatus.FAULTS_IN_DATA);
        }
        if (failure instanceof BankFaults faults) {
            return say(command, String.join("\n", faults.lines()), ExitStatus.FAULTS_IN_DATA);
        }
        if (failure instanceof MissingData missing) {
            return say(command, missing.getMessage(), ExitStatus.MISSING);
        }
        if (failure instanceof ModelException model) {
            return say(command, model.getMessage(), ExitStatus.MODEL);
        }
        if (failure instanceof SettingsFaults faults) {
            return say(command, faults.getMessage(), ExitStatus.MISSING);
        }
        if (failure instanceof StoreException store) {
            int status = store.isInUse() ? ExitStatus.STORE_IN_USE : ExitStatus.MISSING;
            return say(command, store.getMessage(), status);
        }
        if (failure instanceof UncheckedIOException wrapper) {
            return say(command, unreadable(wrapper.getCause()), ExitStatus.MISSING);
        }
        if (failure instanceof IOException unreadable) {
            return say(command, unreadable(unreadable), ExitStatus.MISSING);
        }
        return say(command, "This is a defect of the bot, please report it: " + sentence(failure), ExitStatus.DEFECT);
    }

    private static String unreadable(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "There is no \"" + missing.getFile() + "\"; name a file that exists.";
        }
        return "Reading or writing failed (" + sentence(failure) + "); check that the file may be used and the disk"
                + " has room.";
    }

    private static String sentence(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        String line = message.strip().lines().findFirst().orElseThrow();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static int say(CommandLine command, String sentence, int status) {
        command.getErr().println(sentence);
        command.getErr().flush();
        return status;
    }
}
