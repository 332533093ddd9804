using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>Writes a class, and the classes that lead to it where some of what it requires takes members to be built.</summary>
internal sealed class ClassEmitter
{
    private readonly CodeWriter writer;
    private readonly Code code;
    private readonly TypePlan plan;
    private readonly ObjectType type;
    private readonly RootSignature root;
    private string builder = "";

    public ClassEmitter(CodeWriter writer, Code code, int number)
    {
        this.writer = writer;
        this.code = code;
        type = code.Builders.Types[number];
        plan = TypePlan.Of(type, number);
        root = number == 0 ? RootSignature.Of(code) : RootSignature.None;
    }

    private bool IsStaged => plan.Stages.Count > 0;

    /// <summary>Writes the class; those that lead to it are next to it and are written by <see cref="EmitStages"/>.</summary>
    /// <param name="inside">Writes what is inside the class.</param>
    public void Emit(Action inside)
    {
        var self = code.Type(plan.Number);
        builder = plan.Number == 0 ? BuilderAttribute() : "";
        var above = IsStaged ? $"{code.Type(plan.Number, "Members")}<{self}>" : root.BaseType;
        Open($"public sealed partial class {type.Name} : {above}");
        var methods = new MethodWriter(writer);
        if (IsStaged)
        {
            WriteContinuation(methods, type.Name);
            WriteCreate(methods, self);
            foreach (var stage in plan.Stages.Where(one => one.Shapes[0] is not PartShape))
                new MemberEmitter(code, methods, self, "this").Write(stage);
        }
        else
        {
            WriteConstructors(methods, type.Name, root.IsOpen || plan.Number > 0 ? "public" : "internal");
            WriteOptions(methods, self, "this");
        }
        inside();
        writer.Close();
    }

    /// <summary>Writes the classes that lead to the class.</summary>
    public void EmitStages()
    {
        if (!IsStaged)
            return;
        Open(
            $"public abstract partial class {type.Name}Members<TSelf> : {root.BaseType} where TSelf : {code.Type(plan.Number, "Members")}<TSelf>"
        );
        var methods = new MethodWriter(writer);
        WriteConstructors(methods, type.Name + "Members", "private protected");
        methods.Write(
            $"private protected {type.Name}Members",
            [new Parameter(root.BaseType, "begun", "The builder of what was required first.")],
            [],
            new MethodDoc("Goes on with what another builder began."),
            " : base(begun)"
        );
        WriteOptions(methods, "TSelf", "(TSelf)this");
        writer.Close();
        for (var at = 0; at < plan.Stages.Count; at++)
            EmitStage(at);
    }

    private void EmitStage(int at)
    {
        var name = StageName(at);
        var next = at + 1 < plan.Stages.Count ? code.Type(plan.Number, StageSuffix(at + 1)) : code.Type(plan.Number);
        Open(
            $"public sealed partial class {name} : {code.Type(plan.Number, "Members")}<{code.Type(plan.Number, StageSuffix(at))}>"
        );
        var methods = new MethodWriter(writer);
        if (at == 0)
            WriteConstructors(methods, name, "internal", passesOn: true);
        else
            WriteContinuation(methods, name);
        new MemberEmitter(code, methods, next, $"new {next}(this)").Write(plan.Stages[at]);
        writer.Close();
    }

    private string StageName(int at) => type.Name + StageSuffix(at);

    private string StageSuffix(int at) =>
        at == 0 ? "Start" : "With" + string.Concat(plan.Stages.Take(at).Select(one => one.Name));

    private void Open(string head)
    {
        writer.Line();
        writer.Document("summary", type.Summary.Length > 0 ? type.Summary : $"Builds {type.Name}.");
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Slipway.Generators\", \"0.1.0\")]");
        if (builder.Length > 0)
            writer.Line(builder);
        builder = "";
        writer.Open(head);
    }

    /// <summary>What the outermost class stands for, and what it lacks before members were called.</summary>
    private string BuilderAttribute()
    {
        var requires = type
            .Members.Where(one => one is { IsRequired: true, Constant: null })
            .Where(one => plan.Options.Contains(one))
            .Select(one => CSharpLiteral.Of($"{one.Key} {one.Method}"))
            .ToList();
        var kind = CSharpLiteral.Of(code.Builders.Kind.ToString().ToLowerInvariant());
        var named = requires.Count == 0 ? "" : $", Requires = new[] {{ {string.Join(", ", requires)} }}";
        return $"[global::Slipway.Runtime.SpecBuilder({kind}, {CSharpLiteral.Of(code.Builders.Definition)}{named}{ObjectName()})]";
    }

    private string ObjectName()
    {
        if (code.Builders.ObjectName is not { } naming)
            return "";
        string[] words =
            naming.Suffix.Length == 0 ? [naming.Format, naming.Object] : [naming.Format, naming.Object, naming.Suffix];
        return $", ObjectName = new[] {{ {string.Join(", ", words.Select(CSharpLiteral.Of))} }}";
    }

    private void WriteContinuation(MethodWriter methods, string name) =>
        methods.Write(
            $"internal {name}",
            [new Parameter(root.BaseType, "begun", "The builder of what was required first.")],
            [],
            new MethodDoc("Goes on with what another builder began."),
            " : base(begun)"
        );

    private void WriteConstructors(MethodWriter methods, string name, string access, bool passesOn = false)
    {
        var isPublic = access == "public";
        foreach (var required in plan.Overloads(code, root.Scope()))
        {
            Parameter[] caller = [Parameter.CallerFile, Parameter.CallerLine];
            if (!isPublic)
                caller = [.. caller.Select(one => one with { Default = null, Attribute = "" })];
            IEnumerable<Parameter> rooted = isPublic
                ? root.Optional
                : root.Optional.Select(one => one with { Default = null });
            var body = passesOn ? [] : Assignments(required).ToList();
            var arguments = passesOn ? $"{root.Passed}{required.Arguments}{root.PassedOptional}" : root.BaseArguments;
            methods.Write(
                $"{access} {name}",
                [.. root.Required, .. required.Parameters, .. rooted, .. caller],
                body,
                new MethodDoc("Starts with what is required."),
                $" : base({arguments}callerFile, callerLine)"
            );
        }
    }

    private IEnumerable<string> Assignments(RequiredValues required)
    {
        foreach (var member in type.Members.Where(one => one.Constant is not null))
            yield return Set(member, member.Constant!);
        foreach (var value in required.Items)
            yield return Set(value.Member, code.Convert(value.Shape, value.Parameter.Text));
    }

    private static string Set(Member member, string value) =>
        $"{Code.Entries}.Set({Code.Target("this", member)}, {CSharpLiteral.Of(member.Key)}, {value}, callerFile, callerLine);";

    /// <summary>A class that has to be filled with more than values is made by a method.</summary>
    private void WriteCreate(MethodWriter methods, string self)
    {
        if (!root.IsOpen && plan.Number == 0)
            return;
        var part = new BuiltPart(code, plan);
        foreach (var required in plan.Overloads(code, root.Scope()))
        {
            var start =
                $"new {code.Type(plan.Number, "Start")}({root.Passed}{required.Arguments}{root.PassedOptional}callerFile, callerLine)";
            methods.Write(
                $"public static {self} Create",
                [
                    .. root.Required,
                    .. required.Parameters,
                    part.Configure(isOptional: false),
                    .. root.Optional,
                    Parameter.CallerFile,
                    Parameter.CallerLine,
                ],
                [$"return configure({start});"],
                new MethodDoc("Makes one with all that is required.", "The builder.")
            );
        }
    }

    private void WriteOptions(MethodWriter methods, string self, string result)
    {
        var emitter = new MemberEmitter(code, methods, self, result);
        foreach (var member in plan.Options)
            emitter.Write(member);
        if (type.OtherValues is not { } other)
            return;
        methods.Write(
            $"public {self} With",
            [
                new Parameter("string", "key", "The key."),
                new Parameter(code.TypeOf(other), "value", "Its value."),
                Parameter.CallerFile,
                Parameter.CallerLine,
            ],
            [
                $"{Code.Entries}.Set(this, key, {code.Convert(other, "value")}, callerFile, callerLine);",
                $"return {result};",
            ],
            new MethodDoc("Sets a key that has no member of its own.", "The builder, for more of it.")
        );
    }
}
