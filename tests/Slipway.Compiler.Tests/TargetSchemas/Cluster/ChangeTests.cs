namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class ChangeTests(ApiServer server)
{
    public static TheoryData<string> Names =>
        [.. ValidObject.Names.Where(name => ApiServer.Serves(ValidObject.Named(name)))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_API_server_takes_the_whole_of_a_valid_object(string name)
    {
        server.Require();

        (await server.Objection(ValidObject.Named(name))).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_change_that_the_API_server_does_not_take_does_not_fit_the_schema(string name)
    {
        server.Require();

        // Up to 1.20, server-side apply takes amounts as texts alone.
        var changes = Change.AllOf(name).Where(change => !(change.Text == "7" && change.Place.IsAmount));
        (await server.Missed(changes)).ShouldBeEmpty();
    }
}
