package attache.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads banks, one conversation a line, and names every line that is none. */
public final class BankReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<String> faults = new ArrayList<>();

    private BankReader() {}

    /**
     * Reads banks.
     *
     * @throws BankFaults where lines of any of them are no conversations
     */
    public static List<Bank> read(List<Path> files) {
        BankReader reader = new BankReader();
        List<Bank> banks = files.stream().map(reader::bank).toList();
        if (!reader.faults.isEmpty()) {
            throw new BankFaults(reader.faults);
        }
        return banks;
    }

    private Bank bank(Path file) {
        List<Conversation> conversations = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    conversations.add(conversation(line));
                } catch (BankFault fault) {
                    faults.add(file + ", line " + number + ": " + fault.getMessage());
                }
            }
        }
        return new Bank(file.toString(), conversations);
    }

    private List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (MalformedInputException notUtf8) {
            faults.add(file + ": is not UTF-8; save the file with the encoding UTF-8");
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Conversation conversation(String line) throws BankFault {
        try {
            JsonNode node = JSON.readTree(line);
            return new ConversationReader(node).conversation();
        } catch (JsonProcessingException broken) {
            throw new BankFault("is no JSON ("
                    + broken.getOriginalMessage().lines().findFirst().orElse("") + "); write one object a line");
        }
    }
}
