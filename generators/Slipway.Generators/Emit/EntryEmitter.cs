using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>Writes the methods that add what a schema describes to an Application, a component or a workflow.</summary>
internal static class EntryEmitter
{
    public static void Emit(CodeWriter writer, Code code)
    {
        var kind = code.Builders.Kind;
        if (kind is BuilderKind.Plain or BuilderKind.Document or BuilderKind.KeyedDocument)
            return;
        var name = code.Builders.Root.Name;
        writer.Line();
        writer.Document("summary", $"Adds '{code.Builders.Definition}' to what it belongs to.");
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Slipway.Generators\", \"0.1.0\")]");
        writer.Open($"public static partial class {name}Extensions");
        var methods = new MethodWriter(writer);
        if (kind == BuilderKind.Trait)
            WriteTrait(methods, code);
        else
            WriteAdd(methods, code);
        writer.Close();
    }

    private static void WriteAdd(MethodWriter methods, Code code)
    {
        var isStep = code.Builders.Kind == BuilderKind.Step;
        var target = isStep
            ? new Parameter("this global::Slipway.Runtime.IStepList", "target", "What the step is added to.")
            : new Parameter("this global::Slipway.Application", "target", "The Application.");
        var root = RootSignature.Of(code);
        var plan = TypePlan.Of(code.Builders.Root, 0);
        var part = new BuiltPart(code, plan);
        var type = code.Type(0);
        foreach (var required in plan.Overloads(code, root.Scope()))
        {
            var lines = part.Make(required, root.Passed).ToList();
            // What is configured may look at the Application already.
            lines.Insert(1, $"{target.Name}.Add(made);");
            methods.Write(
                $"public static {type} {code.Builders.AddMethod}",
                [
                    target,
                    .. root.Required,
                    .. required.Parameters,
                    part.Configure(isOptional: true),
                    Parameter.CallerFile,
                    Parameter.CallerLine,
                ],
                [.. lines, "return made;"],
                new MethodDoc(Summary(code), "What was added, for more of it.", code.Builders.Obsolete)
            );
        }
    }

    private static void WriteTrait(MethodWriter methods, Code code)
    {
        var target = new Parameter("this T", "target", "The component.");
        var root = RootSignature.Of(code);
        var plan = TypePlan.Of(code.Builders.Root, 0);
        var part = new BuiltPart(code, plan);
        var doc = new MethodDoc(Summary(code), "The component.", code.Builders.Obsolete)
        {
            TypeParameters = [("T", "The component's type.")],
        };
        var head = $"public static T {code.Builders.Method}<T>";
        const string Attach = "return global::Slipway.ComponentExtensions.WithTrait(target, made);";
        const string Constraint = " where T : global::Slipway.Component";
        foreach (var required in plan.Overloads(code, root.Scope()))
        {
            var choices = plan.Choices(code, root.Scope());
            var names = new HashSet<string>(required.Parameters.Select(one => one.Name), StringComparer.Ordinal);
            if (choices.Any(choice => names.Contains(choice.Parameter.Name)))
                choices = [];
            methods.Write(
                head,
                [
                    target,
                    .. required.Parameters,
                    part.Configure(isOptional: choices.Count == 0),
                    Parameter.CallerFile,
                    Parameter.CallerLine,
                ],
                [.. part.Make(required), Attach],
                doc,
                Constraint
            );
            if (choices.Count == 0)
                continue;
            methods.Write(
                head,
                [
                    target,
                    .. required.Parameters,
                    .. choices.Select(one => one.Optional),
                    Parameter.CallerFile,
                    Parameter.CallerLine,
                ],
                [.. part.Make(required, choices), Attach],
                doc,
                Constraint
            );
        }
    }

    private static string Summary(Code code) =>
        code.Builders.Root.Summary is { Length: > 0 } summary ? summary : $"Adds '{code.Builders.Definition}'.";
}
