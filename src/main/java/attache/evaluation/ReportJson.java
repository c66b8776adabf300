package attache.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes the scores of banks as one JSON object. */
final class ReportJson {

    /** The shares of wrong answers, in percent, for which the coverage is told. */
    static final List<Integer> RISKS = List.of(1, 2, 5, 10);

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<Report> reports) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Report report : reports) {
                json.writeObjectFieldStart(report.bank());
                new ReportJson(json).write(report);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(Report report) throws IOException {
        Tally all = report.all();
        Tally known = report.answerable();
        Tally unknown = report.unanswerable();
        json.writeNumberField("turns", all.turns());
        json.writeNumberField("answerable", known.turns());
        json.writeNumberField("unanswerable", unknown.turns());
        percent("right_pct", known.right(), known.turns());
        percent("wrong_pct", known.wrong(), known.turns());
        percent("missed_pct", known.turns() - known.right() - known.wrong(), known.turns());
        percent("refused_pct", unknown.right(), unknown.turns());
        percent("harm_pct", all.wrong(), all.turns());
        percent("chat_pct", report.chat().right(), report.chat().turns());
        json.writeNumberField("lang_pct", report.inLanguage());
        tallies("kinds", report.byKind());
        tallies("forms", report.byForm());
        tallies("intents", report.byIntent());
        confidences(report.confidences());
    }

    private void percent(String field, long part, long whole) throws IOException {
        json.writeNumberField(field, Share.percent(part, whole));
    }

    /** Each as right turns, all turns and wrong turns. */
    private void tallies(String field, Map<String, Tally> tallies) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            json.writeFieldName(entry.getKey());
            json.writeArray(new long[] {tally.right(), tally.turns(), tally.wrong()}, 0, 3);
        }
        json.writeEndObject();
    }

    private void confidences(Confidences confidences) throws IOException {
        json.writeObjectFieldStart("coverage_at_risk_pct");
        for (int risk : RISKS) {
            json.writeNumberField(String.valueOf(risk), confidences.coverage(risk / 100.0));
        }
        json.writeEndObject();
        json.writeNumberField("calibration_error_pct", confidences.calibrationError());
    }
}
