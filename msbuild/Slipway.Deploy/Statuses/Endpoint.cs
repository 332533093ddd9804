namespace Slipway.Deploy.Statuses;

/// <summary>An address at which a deployment can be called.</summary>
/// <param name="Object">The object that gives it: <c>Service/default/demo-rest-serving</c>.</param>
/// <param name="Address">The address.</param>
public sealed record Endpoint(string Object, string Address);
