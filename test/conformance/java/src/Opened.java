import java.util.Map;

/**
 * What was signed and by whom.
 *
 * @param facts agency, kind, country, standard, issuedOn
 * @param list address of the status list
 * @param bit the copy's first bit in it
 */
record Opened(Map<String, Object> authority, Map<String, String> facts, String list, long bit) {}
