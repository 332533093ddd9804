namespace Slipway.Kinds.Facts;

/// <summary>A Service in front of an object, through which it is called.</summary>
/// <param name="Namespace">The Service's namespace.</param>
/// <param name="Name">The Service's name.</param>
/// <param name="Path">The path of the object behind it.</param>
public sealed record KindGateway(string Namespace, string Name, string Path);
