namespace Slipway.Schema.CSharp.Shapes;

/// <summary>A value that is given as a parameter.</summary>
/// <param name="Member">The member it is for.</param>
/// <param name="Shape">The shape it is taken in.</param>
/// <param name="Name">The name of the parameter, not escaped.</param>
internal sealed record PlannedValue(Member Member, Shape Shape, string Name);
