using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Values;

namespace Slipway.Generators.Analyzers.Calls.Rules;

/// <summary>SLIP3017: a component has a name that its objects cannot have.</summary>
internal sealed class ComponentName : CallRule
{
    /// <summary>The longest name of a notebook: its label is the name with <c>-jupyter</c> behind it.</summary>
    private const int NotebookLength = DnsName.LabelLength - 8;

    private static readonly DiagnosticDescriptor Unsuited = RuleDescriptor.Error(
        "SLIP3017",
        "A component's name does not suit its objects",
        "the {0} '{1}' {2}, and its {3} is named after it: write {4}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Unsuited];

    public override IEnumerable<Diagnostic> Check(SpecCall call, SpecSymbols symbols)
    {
        var named = call.Literals.FirstOrDefault(one => one.Parameter.Declares == "component");
        if (named is not { Text: { Length: > 0 } name } || symbols.Builder(call.Result) is not { } builder)
            yield break;
        // Whether a webservice has a Service is not known here, so that the weaker form has to do.
        var (form, made) = builder.Definition switch
        {
            "model-training" => (DnsName.ServiceLabel, "job"),
            "model-serving" or "jupyter-notebook" => (DnsName.ServiceLabel, "Service"),
            "webservice" => (DnsName.Label, "container"),
            _ => (null, ""),
        };
        if (form?.Fault(name) is { } fault)
            yield return Finding.WithText(
                Unsuited,
                named.Location,
                ValueMend.Of(name, new ValueLimits { Format = form.Name }),
                builder.Definition,
                name,
                fault,
                made,
                form.Meaning
            );
        else if (builder.Definition == "jupyter-notebook" && name.Length > NotebookLength)
            yield return Finding.At(
                Unsuited,
                named.Location,
                builder.Definition,
                name,
                $"has {name.Length} characters",
                "label '-jupyter'",
                $"at most {NotebookLength} characters"
            );
    }
}
