using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class ContradictingSourceTests
{
    private const string Snapshot = "{name: nightly, kind: VolumeSnapshot, apiGroup: snapshot.storage.k8s.io}";

    [Fact]
    public void Two_sources_that_differ_are_reported() =>
        Verify(
            $$"""
              dataSource: {{Snapshot}}
              {|SLIP3014:dataSourceRef|}: {name: weekly, kind: VolumeSnapshot, apiGroup: snapshot.storage.k8s.io}
            """
        );

    [Fact]
    public void A_kind_of_another_group_needs_its_group() =>
        Verify("  dataSource: {name: nightly, kind: VolumeSnapshot, apiGroup: {|SLIP3014:\"\"|}}");

    [Theory]
    [InlineData($"  dataSource: {Snapshot}")]
    [InlineData($"  dataSource: {Snapshot}\n  dataSourceRef: {Snapshot}")]
    [InlineData("  dataSource: {name: base, kind: PersistentVolumeClaim, apiGroup: \"\"}")]
    public void Sources_that_agree_are_fine(string source) => Verify(source);

    private static void Verify(string source) =>
        SpecTest.Verify(Spec.Application(Trained($"- name: a\n  mountPath: /a\n{source}")));
}
