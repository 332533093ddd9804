using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>A value that a step takes.</summary>
/// <param name="From">The output it is.</param>
/// <param name="Constant">The value itself, where it is known already; null otherwise.</param>
/// <param name="Key">The property it fills in; empty where only a condition asks for it.</param>
/// <param name="Place">Where the spec says so.</param>
internal sealed record StepInput(string From, string? Constant, string Key, SourceSpan Place)
{
    /// <summary>What the value is called in tasks and templates.</summary>
    public string Parameter => ParameterNames.Of(From);

    /// <summary>Reads an item of <c>inputs</c>; null where it names no source.</summary>
    public static StepInput? Of(SpecMapping node, Application application) =>
        node.Text("from") is { } from
            ? new StepInput(from.Text, ConstantOf(from.Text, application), KeyOf(node), from.Span)
            : null;

    private static string KeyOf(SpecMapping node)
    {
        var key = node.Text("parameterKey")?.Text ?? "";
        return key.StartsWith("properties.", StringComparison.Ordinal) ? key["properties.".Length..] : key;
    }

    private static string? ConstantOf(string from, Application application) =>
        from switch
        {
            "context.name" or "context.appName" => application.Name,
            "context.namespace" => application.Namespace,
            _ => null,
        };
}
