package attache.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far the bot's confidence can be trusted, over all turns but small talk: how much it would still answer if it answered only
 * from some confidence on, and how far its confidence is from how often it is right.
 */
final class Confidences {

    private static final int BINS = 10;

    private final int questions;
    private final List<Answered> surestFirst;

    Confidences(List<Judged> turns) {
        List<Judged> asked = turns.stream()
                .filter(judged -> judged.turn().verdict() != Verdict.CHAT)
                .toList();
        this.questions = asked.size();
        this.surestFirst = asked.stream()
                .filter(Judged::isAnswered)
                .map(judged -> new Answered(judged.reply().orElseThrow().confidence(), judged.isWrong()))
                .sorted(Comparator.comparingDouble(Answered::confidence).reversed())
                .toList();
    }

    /** An answer's confidence, and whether it is wrong. */
    private record Answered(double confidence, boolean wrong) {}

    /**
     * The largest share of the questions, in percent, that is answered from some confidence on with at most a given share of
     * wrong answers among them.
     */
    double coverage(double risk) {
        long wrong = 0;
        long covered = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            wrong += surestFirst.get(i).wrong() ? 1 : 0;
            if (isCut(i) && wrong <= risk * (i + 1)) {
                covered = i + 1;
            }
        }
        return questions == 0 ? 0 : Share.percent(covered, questions);
    }

    /** Answers of the same confidence stay together. */
    private boolean isCut(int i) {
        return i + 1 == surestFirst.size()
                || surestFirst.get(i).confidence() > surestFirst.get(i + 1).confidence();
    }

    /** The expected calibration error of the answers, in percent: ten bins of equal width, each weighted by what falls into it. */
    double calibrationError() {
        List<List<Answered>> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new ArrayList<>());
        }
        surestFirst.forEach(answer -> bins.get(bin(answer.confidence())).add(answer));
        double error = bins.stream().mapToDouble(Confidences::distance).sum();
        return surestFirst.isEmpty() ? 0 : Math.round(1000 * error / surestFirst.size()) / 10.0;
    }

    private static int bin(double confidence) {
        return Math.max(0, Math.min(BINS - 1, (int) (confidence * BINS)));
    }

    /** By how much the confidences of a bin sum up to more or less than its right answers. */
    private static double distance(List<Answered> bin) {
        double confidence = bin.stream().mapToDouble(Answered::confidence).sum();
        long right = bin.stream().filter(answer -> !answer.wrong()).count();
        return Math.abs(confidence - right);
    }
}
