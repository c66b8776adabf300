// The least that a bot can do with grammY: it says what it hears, in the answer to the webhook, and keeps nothing.
import http from "node:http";
import { Bot, webhookCallback } from "grammy";

const bot = new Bot("1:x", {
  botInfo: { id: 1, is_bot: true, first_name: "Echo", username: "echo_bot" },
  client: { canUseWebhookReply: () => true },
});
bot.on("message:text", (context) => context.reply(context.message.text));

const server = http.createServer(webhookCallback(bot, "http"));
server.listen(0, "127.0.0.1", () => console.error(`event=ready mode=webhook port=${server.address().port} admin=0`));
