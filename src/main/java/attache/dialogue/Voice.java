package attache.dialogue;

import attache.nlu.Understander;
import attache.rendering.Renderer;

/** How the bot understands one language, and words its answers in it. */
record Voice(
        Understander understander, FollowUps followUps, Picks picks, Amends amends, Doubts doubts, Renderer renderer) {}
