using Slipway.Generators.Analyzers.Calls;

namespace Slipway.Generators.Analyzers.Scopes;

/// <summary>The predictors of a serving component, where all of them are seen.</summary>
/// <param name="Call">The call that adds it.</param>
/// <param name="Traffic">Its share of requests; null where it is given none.</param>
internal sealed record Predictors(SpecCall Call, SpecLiteral? Traffic)
{
    public string Name => Call["name"]?.Text ?? "";

    /// <summary>Reads the predictors of a component.</summary>
    /// <param name="scope">What the method builds.</param>
    /// <param name="component">The component.</param>
    /// <returns>The predictors; none where it is not certain that these are all, and what their shares are.</returns>
    public static IReadOnlyList<Predictors> Of(SpecScope scope, SpecPart component)
    {
        var list = new List<Predictors>();
        if (component.Builder?.Definition != "model-serving" || component.Escapes || component.IsReturned)
            return list;
        foreach (var (call, isCertain) in component.Writing("predictors"))
        {
            var part = scope.Parts.FirstOrDefault(one => one.Call.Operation == call.Operation);
            if (!isCertain || part is null || part.Escapes)
                return [];
            var shares = part.Writing("traffic").ToList();
            if (shares.Count > 1 || shares.Exists(one => !one.IsCertain || one.Call["traffic"] is null))
                return [];
            list.Add(new Predictors(call, shares.Count == 0 ? null : shares[0].Call["traffic"]));
        }
        // An input of the component may bring shares along.
        var isSupplied = component.Calls.Any(one => one.Call.Signature.Key == "input");
        return isSupplied || list.Exists(one => one.Traffic?.Number is < 0 or > 100) ? [] : list;
    }
}
