package attache.endtoend;

/** Updates as JSON, made without the server's knowledge of them. */
final class Posts {

    private Posts() {}

    /** A message of a person in a private chat; the text must need no escape. */
    static String message(int updateId, long person, String text) {
        String id = Long.toString(person);
        return "{\"update_id\":" + updateId + ",\"message\":{\"message_id\":" + (1 + updateId % 1_000_000)
                + ",\"from\":{\"id\":" + id + ",\"is_bot\":false,\"first_name\":\"P\",\"language_code\":\"en\"}"
                + ",\"chat\":{\"id\":" + id + ",\"first_name\":\"P\",\"type\":\"private\"}"
                + ",\"date\":1790000000,\"text\":\"" + text + "\"}}";
    }
}
