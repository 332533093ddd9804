using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Deployments;

/// <summary>Whether two values say the same, wherever they are written.</summary>
internal static class SameForm
{
    /// <summary>Compares two values; the order of keys does not count.</summary>
    public static bool Of(SpecNode one, SpecNode other) =>
        ReferenceEquals(one, other)
        || (one, other) switch
        {
            (SpecMapping mapping, SpecMapping others) => mapping.Entries.Count == others.Entries.Count
                && mapping.Entries.All(entry => others[entry.Key.Text] is { } value && Of(entry.Value, value)),
            (SpecSequence list, SpecSequence others) => list.Items.Count == others.Items.Count
                && list.Items.Zip(others.Items).All(pair => Of(pair.First, pair.Second)),
            (SpecScalar scalar, SpecScalar another) => scalar.Kind == another.Kind && scalar.Text == another.Text,
            _ => false,
        };
}
