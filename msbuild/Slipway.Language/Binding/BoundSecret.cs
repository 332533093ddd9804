using Slipway.Language.Syntax;
using Slipway.Schema.Judging;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>A value that is a secret by its schema, or one that a Secret may bring instead.</summary>
/// <param name="Name">What the value is called: its key, and in an open mapping the path to it: <c>header.Authorization</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="From">The key next to it that takes the value from a Secret; null where there is none.</param>
/// <param name="Otherwise">What its schema says of how it gets there otherwise; null where it says nothing.</param>
/// <param name="IsCertain">Whether the schema says that it is a secret.</param>
public sealed record BoundSecret(string Name, SpecScalar Value, string? From, string? Otherwise, bool IsCertain)
{
    /// <summary>How the value gets to its place without being written down.</summary>
    public CodeWords Remedy => PlainSecrets.Remedy(From, Otherwise);

    /// <summary>A value whose schema speaks of secrets, where it is used or where it is defined.</summary>
    /// <returns>The value; null where the schema says nothing of that.</returns>
    internal static BoundSecret? Of(SpecScalar value, SchemaNode use, BindingPath path)
    {
        var (here, there) = (use.Annotations, use.Resolved.Annotations);
        var (from, isCertain) = (here.SecretFrom ?? there.SecretFrom, here.IsSecret || there.IsSecret);
        if (from is null && !isCertain)
            return null;
        // The word 'value' alone says nothing of what the value is for.
        var keys = path.Text().Split('.');
        var otherwise = here.SecretRemedy ?? there.SecretRemedy;
        return new BoundSecret(keys is [.., var owner, "value"] ? owner : keys[^1], value, from, otherwise, isCertain);
    }

    /// <summary>The values of an open mapping whose keys speak of secrets.</summary>
    /// <param name="owner">The mapping: headers, what is sent, what a Secret is to hold.</param>
    /// <param name="path">Its path from the properties down.</param>
    /// <param name="otherwise">What its schema says of how they get there otherwise; null where it says nothing.</param>
    /// <returns>The values, in order.</returns>
    public static IEnumerable<BoundSecret> Inside(SpecMapping owner, string path, string? otherwise)
    {
        // A list of headers names each of them next to its value.
        if (owner.Text("name") is { } name && owner.Text("value") is { } given)
            return SecretName.Is(name.Text)
                ? [new BoundSecret(name.Text, given, null, otherwise, IsCertain: true)]
                : [];
        return owner.Entries.SelectMany(entry =>
            Inside(entry.Key.Text, entry.Value, $"{path}.{entry.Key.Text}", otherwise)
        );
    }

    private static IEnumerable<BoundSecret> Inside(string key, SpecNode value, string path, string? otherwise) =>
        value switch
        {
            SpecMapping mapping => Inside(mapping, path, otherwise),
            SpecSequence list => list.Items.SelectMany(
                (item, index) => Inside(key, item, $"{path}[{index}]", otherwise)
            ),
            SpecScalar { IsText: true } scalar when SecretName.Is(key) =>
            [
                new BoundSecret(path, scalar, null, otherwise, IsCertain: true),
            ],
            _ => [],
        };
}
