using Slipway.Generators.Specs;

namespace Slipway.Generators.Scopes;

/// <summary>The components of an Application, where all of them are in sight.</summary>
internal static class KnownComponents
{
    /// <summary>Names them.</summary>
    /// <param name="scope">What the method builds.</param>
    /// <param name="application">What the components were added to.</param>
    /// <returns>The names; null where there may be others.</returns>
    public static ICollection<string>? Of(SpecScope scope, SpecPart? application)
    {
        // Only an Application that is made here has no components from elsewhere.
        if (
            application is not { Escapes: false }
            || !SpecSymbols.Is(application.Call.Result, scope.Symbols.Application)
        )
            return null;
        var components = scope.OfKind("component").Where(one => one.Owner == application).ToList();
        return components.TrueForAll(one => one.Name?.Text is not null)
            ? components.ConvertAll(one => one.Name!.Text!)
            : null;
    }
}
