/**
 * How each language splits, folds, stems, counts and inflects; its words are in the resources {@code <code>.properties}.
 * Start at {@link attache.language.Words}, the one tokeniser for training and asking.
 * May import nothing; {@link attache.language.Stems} alone knows OpenNLP.
 */
package attache.language;
