import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.StackStyle;
import org.mozilla.javascript.Symbol;
import org.mozilla.javascript.SymbolScriptable;
import org.mozilla.javascript.Undefined;

/**
 * Rhino behind the stand-in's engine interface (engine.ts), in a process of its own that rhino-engine.ts talks to over
 * two pipes. One thing happens at a time: a script that asks the host waits for the answer, and until it comes the host
 * may have other scripts run, in the same or in another context, to their end.
 *
 * Messages: one byte for the kind, one for the number of texts, then the texts: length in UTF-16 units, units
 * little-endian. In: P a file of the prelude, O open a context, S run a script, C forget a context, A the answer to H.
 * Out: R the result of P, O, S and C, H a question to the host.
 */
public final class RhinoHost {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Map<String, Script> compiled = new HashMap<>();
    private final List<Script> prelude = new ArrayList<>();
    private final List<String> preludeNames = new ArrayList<>();
    private final Map<String, World> worlds = new HashMap<>();

    /** A context: its global object, and the prelude's function that runs scripts. */
    private static final class World {
        Scriptable global;
        Function run;
    }

    public static void main(String[] arguments) throws IOException {
        RhinoException.setStackStyle(StackStyle.V8);
        new RhinoHost(new FileInputStream(arguments[0]), new FileOutputStream(arguments[1])).serve();
    }

    private RhinoHost(FileInputStream in, FileOutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    private void serve() throws IOException {
        Context cx = new ContextFactory().enterContext();
        cx.setLanguageVersion(Context.VERSION_ES6);
        cx.setOptimizationLevel(-1);
        try {
            write('R', "ready");
            answer(cx);
        } catch (java.io.EOFException ended) {
            // The stand-in has ended.
        } finally {
            Context.exit();
        }
    }

    /** Does what the host wants until it answers a question; the answer. */
    private String answer(Context cx) throws IOException {
        while (true) {
            char kind = (char) in.readByte();
            String[] texts = new String[in.readByte()];
            for (int i = 0; i < texts.length; i++) texts[i] = read();
            if (kind == 'A') return texts[0];
            write('R', perform(cx, kind, texts));
        }
    }

    private String perform(Context cx, char kind, String[] texts) throws IOException {
        switch (kind) {
            case 'P':
                preludeNames.add(texts[0]);
                prelude.add(cx.compileString(texts[1], texts[0], 1, null));
                return "";
            case 'O':
                worlds.put(texts[0], open(cx, texts[0]));
                return "";
            case 'S':
                return run(cx, worlds.get(texts[0]), texts[1], texts[2], texts[3]);
            case 'C':
                worlds.remove(texts[0]);
                return "";
            default:
                throw new IOException("Unknown message " + kind);
        }
    }

    private World open(Context cx, String id) {
        World world = new World();
        ScriptableObject global = cx.initSafeStandardObjects();
        world.global = global;
        ScriptableObject.putProperty(global, "Proxy", new ProxyConstructor(global));
        cx.evaluateString(global, REFLECT, "reflect", 1, null);
        Object crossing = function(global, "host", (cx1, scope, self, values) -> ask(cx1, id, text(values, 0), text(values, 1)));
        Object load = function(global, "load", (cx1, scope, self, values) -> "JavaScript modules are not on this engine");
        Object evaluate = function(global, "evaluate", (cx1, scope, self, values) -> {
            Script script;
            try {
                script = compile(cx1, text(values, 0), text(values, 1));
            } catch (EvaluatorException wrong) {
                return wrong.details();
            }
            script.exec(cx1, global);
            return Undefined.instance;
        });
        Object $ = null;
        for (int i = 0; i < prelude.size(); i++) {
            Function part = (Function) prelude.get(i).exec(cx, global);
            Object[] values = $ == null ? new Object[] {crossing, load, evaluate} : new Object[] {$};
            Object made = part.call(cx, global, global, values);
            if ($ == null) $ = made;
        }
        world.run = (Function) ScriptableObject.getProperty((Scriptable) $, "run");
        return world;
    }

    private static final String REFLECT = "Object.defineProperty(globalThis, 'Reflect', { configurable: true, value: {"
        + "construct: function (target, values) { return new (Function.prototype.bind.apply(target, [null].concat(values)))() } } })";

    private String run(Context cx, World world, String name, String source, String variables) {
        Script script;
        try {
            script = compile(cx, name, source);
        } catch (EvaluatorException wrong) {
            return "{\"error\":{\"name\":\"SyntaxError\",\"message\":" + quoted(wrong.details()) + "}}";
        }
        Object thunk = function(world.global, "script", (cx1, scope, self, values) -> script.exec(cx1, world.global));
        return (String) Context.toString(world.run.call(cx, world.global, world.global, new Object[] {thunk, variables}));
    }

    private Script compile(Context cx, String name, String source) {
        String key = name + "\n" + source;
        Script known = compiled.get(key);
        if (known == null) compiled.put(key, known = cx.compileString(source, name, 1, null));
        return known;
    }

    private String ask(Context cx, String id, String operation, String json) {
        try {
            write('H', id, operation, json);
            return answer(cx);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String text(Object[] values, int i) {
        return Context.toString(values[i]);
    }

    private static LambdaFunction function(Scriptable scope, String name, Callable body) {
        return new LambdaFunction(scope, name, 0, body);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray())
            if (c < ' ' || c == '"' || c == '\\' || c > '~') out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        return out.append('"').toString();
    }

    private String read() throws IOException {
        byte[] bytes = new byte[2 * in.readInt()];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().toString();
    }

    private void write(char kind, String... texts) throws IOException {
        out.writeByte(kind);
        out.writeByte(texts.length);
        for (String text : texts) {
            ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asCharBuffer().put(text);
            out.writeInt(text.length());
            out.write(bytes.array());
        }
        out.flush();
    }

    /** `new Proxy(target, handler)`, which this Rhino does not have: the traps get, set, construct and apply. */
    private static final class ProxyConstructor extends BaseFunction {
        ProxyConstructor(Scriptable scope) {
            super(scope, ScriptableObject.getFunctionPrototype(scope));
        }

        @Override
        public Scriptable construct(Context cx, Scriptable scope, Object[] values) {
            Scriptable target = (Scriptable) values[0];
            Scriptable handler = (Scriptable) values[1];
            return target instanceof Function ? new ProxyFunction((Function) target, handler) : new ProxyObject(target, handler);
        }
    }

    private static Object trap(Scriptable target, Scriptable handler, Object key) {
        Object trap = ScriptableObject.getProperty(handler, "get");
        if (!(trap instanceof Function)) return null;
        return ((Function) trap).call(Context.getCurrentContext(), handler, handler, new Object[] {target, key});
    }

    private static boolean setTrap(Scriptable target, Scriptable handler, Object key, Object value) {
        Object trap = ScriptableObject.getProperty(handler, "set");
        if (!(trap instanceof Function)) return false;
        ((Function) trap).call(Context.getCurrentContext(), handler, handler, new Object[] {target, key, value});
        return true;
    }

    private static final class ProxyObject extends ScriptableObject {
        private final Scriptable target;
        private final Scriptable handler;

        ProxyObject(Scriptable target, Scriptable handler) {
            super(target.getParentScope(), target.getPrototype());
            this.target = target;
            this.handler = handler;
        }

        @Override
        public String getClassName() {
            return target.getClassName();
        }

        @Override
        public Object get(String name, Scriptable start) {
            Object value = trap(target, handler, name);
            return value == null ? target.get(name, target) : value;
        }

        @Override
        public Object get(int index, Scriptable start) {
            Object value = trap(target, handler, String.valueOf(index));
            return value == null ? target.get(index, target) : value;
        }

        @Override
        public Object get(Symbol key, Scriptable start) {
            Object value = trap(target, handler, key);
            return value == null ? ((SymbolScriptable) target).get(key, target) : value;
        }

        @Override
        public boolean has(String name, Scriptable start) {
            return target.has(name, target);
        }

        @Override
        public boolean has(int index, Scriptable start) {
            return target.has(index, target);
        }

        @Override
        public boolean has(Symbol key, Scriptable start) {
            return ((SymbolScriptable) target).has(key, target);
        }

        @Override
        public void put(String name, Scriptable start, Object value) {
            if (!setTrap(target, handler, name, value)) target.put(name, target, value);
        }

        @Override
        public void put(int index, Scriptable start, Object value) {
            if (!setTrap(target, handler, String.valueOf(index), value)) target.put(index, target, value);
        }

        @Override
        public void put(Symbol key, Scriptable start, Object value) {
            if (!setTrap(target, handler, key, value)) ((SymbolScriptable) target).put(key, target, value);
        }

        @Override
        public void delete(String name) {
            target.delete(name);
        }

        @Override
        public Object[] getIds() {
            return target.getIds();
        }

    }

    private static final class ProxyFunction extends BaseFunction {
        private final Function target;
        private final Scriptable handler;

        ProxyFunction(Function target, Scriptable handler) {
            super(target.getParentScope(), target.getPrototype());
            this.target = target;
            this.handler = handler;
        }

        @Override
        public Object get(String name, Scriptable start) {
            Object value = trap(target, handler, name);
            return value == null ? target.get(name, target) : value;
        }

        @Override
        public boolean has(String name, Scriptable start) {
            return target.has(name, target);
        }

        @Override
        public void put(String name, Scriptable start, Object value) {
            if (!setTrap(target, handler, name, value)) target.put(name, target, value);
        }

        @Override
        public Object call(Context cx, Scriptable scope, Scriptable self, Object[] values) {
            Object trap = ScriptableObject.getProperty(handler, "apply");
            if (!(trap instanceof Function)) return target.call(cx, scope, self, values);
            return ((Function) trap).call(cx, scope, handler, new Object[] {target, self, cx.newArray(scope, values)});
        }

        @Override
        public Scriptable construct(Context cx, Scriptable scope, Object[] values) {
            Object trap = ScriptableObject.getProperty(handler, "construct");
            if (!(trap instanceof Function)) return target.construct(cx, scope, values);
            return (Scriptable) ((Function) trap).call(cx, scope, handler, new Object[] {target, cx.newArray(scope, values), this});
        }

        @Override
        public boolean hasInstance(Scriptable instance) {
            return target.hasInstance(instance);
        }
    }
}
