package attache.nlu;

/** Turns sums of weights into probabilities; in strict arithmetic, so that every machine comes to the same figures. */
final class Softmax {

    private Softmax() {}

    /**
     * Puts probabilities in the place of the sums.
     *
     * @return the logarithm of the summed exponentials
     */
    static double apply(double[] sums) {
        double greatest = sums[0];
        for (double sum : sums) {
            greatest = Math.max(greatest, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - greatest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return greatest + StrictMath.log(total);
    }
}
