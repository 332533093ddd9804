using Microsoft.CodeAnalysis;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Scopes;

/// <summary>The names that are judged together because no two of them may be the same.</summary>
internal static class Repeats
{
    /// <summary>The named things of one kind that are certainly made, by what they belong to.</summary>
    /// <param name="scope">What the method builds.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="isWhole">Whether things inside groups belong to the outermost owner.</param>
    /// <returns>The names of one owner after another.</returns>
    public static IEnumerable<IEnumerable<Named<Location>>> Names(SpecScope scope, string kind, bool isWhole = false) =>
        scope
            .OfKind(kind)
            .Where(one => one is { IsCertain: true, Owner: not null })
            .GroupBy(one => isWhole ? one.Outermost : one.Owner!)
            .Select(group => group.Select(one => one.Name?.Named).OfType<Named<Location>>());

    /// <summary>The constants of one key in calls that certainly write another key.</summary>
    /// <param name="part">The part that is written to.</param>
    /// <param name="key">What the calls write: <c>env</c>.</param>
    /// <param name="name">The key of the constants: <c>name</c>.</param>
    /// <returns>The constants, in order.</returns>
    public static IEnumerable<Named<Location>> Written(SpecPart part, string key, string name) =>
        part.Writing(key).Where(one => one.IsCertain).Select(one => one.Call[name]?.Named).OfType<Named<Location>>();
}
