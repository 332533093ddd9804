namespace Slipway.Integration.Tests;

/// <summary>Tests that share the packed package; it is packed once.</summary>
[CollectionDefinition]
public sealed class SlipwayCollection : ICollectionFixture<PackedSlipway>;
