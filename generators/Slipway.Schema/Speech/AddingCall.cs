using Slipway.Schema.CSharp;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.Words;

namespace Slipway.Schema.Speech;

/// <summary>Writes the calls that add parts to an Application or its workflow.</summary>
/// <param name="place">Where the call is proposed.</param>
internal sealed class AddingCall(BuilderPlace place)
{
    private const string Left = "…";

    /// <summary>The call: <c>Workflow.AddApplyComponent("…", serving)</c>.</summary>
    /// <param name="part">What is to be added.</param>
    /// <returns>The C#; null where no method adds parts of the kind.</returns>
    public string? Of(PartToAdd part)
    {
        var owner = part.Kind == "step" ? "Workflow." : "";
        // The library has a method of its own for a group, and no schema.
        if (part is { Kind: "step", Type: "step-group" })
            return $"{owner}AddStepGroup(\"{Left}\", …)";
        if (place.Definition(part.Kind, part.Type) is { } builder)
            return $"{owner}Add{Verb(part.Kind, builder.Name)}({string.Join(", ", Arguments(builder, part))})";
        var open = part.Kind switch
        {
            "component" => "AddComponent",
            "step" => "AddStep",
            "policy" => "AddPolicy",
            _ => null,
        };
        return open is null ? null : $"{owner}{open}({CSharpLiteral.Of(part.Type)}, \"{Left}\")";
    }

    private static string Verb(string kind, string name)
    {
        const string Step = nameof(Step);
        return kind == "step" && name.EndsWith(Step, StringComparison.Ordinal) && name.Length > Step.Length
            ? name.Substring(0, name.Length - Step.Length)
            : name;
    }

    private IEnumerable<string> Arguments(BuilderClass builder, PartToAdd part) =>
        builder
            .Members.Where(member => member.IsParameter)
            .Select(member => member.Key == "component" && part.Component is { } name ? Held(name) : Left)
            .Prepend($"\"{Left}\"");

    private string Held(string name) =>
        place.Variables.TryGetValue(name, out var variable) ? variable : CSharpLiteral.Of(name);
}
