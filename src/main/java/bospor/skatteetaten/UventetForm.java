package bospor.skatteetaten;

/** The JSON is not shaped as the API promises, in a way that could lose or change an amount. Holds nothing of the content. */
final class UventetForm extends Exception {
    private static final long serialVersionUID = 1L;
}
