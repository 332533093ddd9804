using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;
using Slipway.Schema.Model;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP3017: a component has a name that its objects cannot have.</summary>
internal sealed class ComponentName : CallRule
{
    private static readonly DiagnosticDescriptor Unsuited = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.ComponentName
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Unsuited];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols)
    {
        var named = call.Literals.FirstOrDefault(one => one.Parameter.Declares == "component");
        if (named is not { Text: { } name } || symbols.Builder(call.Result) is not { } builder)
            yield break;
        // Whether a webservice has a Service is not known here, so that the weaker form has to do.
        var naming = builder.ObjectName ?? ObjectNaming.OfAnyType;
        if (ObjectNames.Judge(builder.Definition, name, naming, named.Location) is { } verdict)
            yield return Finding.Of(Unsuited, verdict);
    }
}
