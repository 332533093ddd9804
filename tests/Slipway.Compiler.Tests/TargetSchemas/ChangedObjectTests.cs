using FsCheck;
using FsCheck.Fluent;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>Changes made at random; those of <see cref="Cluster.ChangeTests"/> are made at every place.</summary>
public class ChangedObjectTests
{
    /// <summary>Mappings that are open in some of the objects.</summary>
    private static readonly string[] AlsoOpen =
    [
        "stringData",
        "selector",
        "nodeSelector",
        "requests",
        "limits",
        "scopes",
        "properties",
        "attributes",
        "volumeAttributes",
        "plugin",
        "slack",
    ];

    private static readonly IReadOnlyList<Change> Changes =
    [
        .. ValidObject
            .Names.SelectMany(Change.AllOf)
            // What a component or a Cron's job has is for other schemas to say.
            .Where(change => !change.Place.IsBelow("properties") && !change.Place.IsBelow("workload")),
    ];

    private static Gen<Change> Misspellings =>
        from change in Gen.Elements(
            Changes.Where(change =>
                change.Kind == ChangeKind.Misspelt
                && !OpenMappings.Has(change.Place.OwnerKey)
                && !AlsoOpen.Contains(change.Place.OwnerKey, StringComparer.Ordinal)
            )
        )
        let key = change.Place.Key
        from at in Gen.Choose(0, key.Length - 1)
        from letter in Gen.Elements('e', 'S', '-', '_', '7')
        from wrong in Gen.Elements(
            key.Insert(at, $"{letter}"),
            key.Remove(at, 1),
            key.Remove(at, 1).Insert(at, $"{letter}")
        )
        where wrong != key
        select change with
        {
            Text = wrong,
        };

    /// <remarks>
    /// A port may be a number or a name, an amount a whole number or a text, and the one mode of a step and the rules of a
    /// role may be null; what a chart or a module takes is its own to say. Argo reads a parameter's value of any type, and
    /// counts as numbers and as texts.
    /// </remarks>
    private static Gen<Change> WrongTypes =>
        Gen.Elements(
            Changes.Where(change =>
                change.Kind == ChangeKind.Retyped
                && change.Place.Key is not ("port" or "targetPort" or "mode" or "limit" or "count")
                && change.Place.OwnerKey is not ("values" or "plugin" or "slack" or "variable" or "JobEnv")
                && change.Place.OwnerKey is not ("extension" or "release" or "repository")
                && !(change.Place.Key == "value" && change.Place.IsBelow("parameters"))
                && !(change.Text == "1.5" && change.Place.OwnerKey.EndsWith("ercentage", StringComparison.Ordinal))
                && !(change.Place.Key is "rules" && change.Text == "null")
                && !(change.Text == "7" && change.Place.IsAmount)
            )
        );

    [Fact]
    public void A_misspelt_key_does_not_fit() => Check(Misspellings);

    [Fact]
    public void A_value_of_another_type_does_not_fit() => Check(WrongTypes);

    private static void Check(Gen<Change> changes) =>
        Prop.ForAll(changes.ToArbitrary(), change => SecondOpinion.Of(change.Made()) is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
