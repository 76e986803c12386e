package loopscope.engine.script;

import com.oracle.truffle.api.interop.TruffleObject;

/** A Java object that JavaScript may keep and hand back, and can do nothing else with. */
public record Handle(Object target) implements TruffleObject {}
