using Microsoft.CodeAnalysis;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Scopes;

/// <summary>The predictors of a serving component, where all of them are in sight.</summary>
internal static class Predictors
{
    /// <summary>Reads the shares of a component's predictors.</summary>
    /// <param name="scope">What the method builds.</param>
    /// <param name="component">The component.</param>
    /// <returns>The shares; none where it is not certain that these are all predictors, and what their shares are.</returns>
    public static IReadOnlyList<TrafficShare<Location>> Of(SpecScope scope, SpecPart component)
    {
        var list = new List<TrafficShare<Location>>();
        if (component.Escapes || component.IsReturned || scope.IsSupplied(component))
            return list;
        foreach (var (call, isCertain) in component.Writing("predictors"))
        {
            if (!isCertain || scope.Filled(call) is not { Escapes: false } part)
                return [];
            var shares = part.Writing("traffic").ToList();
            if (shares.Count > 1 || shares.Exists(one => !one.IsCertain || one.Call["traffic"]?.Integer is null))
                return [];
            list.Add(Share(call, shares.Select(one => one.Call["traffic"]).FirstOrDefault()));
        }
        return list;
    }

    private static TrafficShare<Location> Share(SpecCall call, SpecLiteral? traffic)
    {
        var name = call["name"];
        var place = traffic?.Location ?? name?.Location ?? call.Operation.Syntax.GetLocation();
        return new TrafficShare<Location>(name?.Text ?? "…", traffic?.Integer, place);
    }
}
