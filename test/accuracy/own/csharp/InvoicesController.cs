using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace Acme.Billing.Controllers;

[ApiController]
[Route("api/v1/invoices")]
public class InvoicesController : ControllerBase
{
    private readonly IInvoices invoices;

    public InvoicesController(IInvoices invoices) => this.invoices = invoices;

    [HttpGet("{id:int:min(1)}")]
    [ProducesResponseType(typeof(Invoice), 200)]
    //                                     ^^^ http
    [ProducesResponseType(404)]
    //                    ^^^ http
    public async Task<IActionResult> Get(int id)
    {
        var invoice = await invoices.Find(id);
        return invoice is null ? StatusCode(404) : Ok(invoice);
        //                                  ^^^ http
    }

    [HttpGet]
    [ResponseCache(Duration = 300)]
    //                        ^^^ -
    public async Task<IActionResult> List(int page = 1, int size = 100)
    //                                               ^ -           ^^^ -
    {
        if (size > 500) return BadRequest("at most 500 per page");
        //         ^^^ -
        var rows = await invoices.Page(page * size, size);
        Response.Headers["X-Total"] = rows.Count().ToString();
        return StatusCode(200, rows);
        //                ^^^ http
    }

    [HttpPost]
    [ProducesResponseType(201)]
    //                    ^^^ http
    [ProducesResponseType(409)]
    //                    ^^^ http
    [ProducesResponseType(422)]
    //                    ^^^ http
    [RequestSizeLimit(1048576)]
    //                ^^^^^^^ -
    public async Task<IActionResult> Create([FromBody] Invoice invoice)
    {
        if (invoice.Lines.Count == 0)
        //                         ^ -
            return Problem(statusCode: 422, title: "An invoice needs lines");
            //                         ^^^ http
        if (invoice.Lines.Count > 250) return StatusCode(413);
        //                        ^^^ -                  ^^^ http
        try
        {
            await invoices.Add(invoice);
        }
        catch (SqlException e) when (e.Number == 2627 || e.Number == 2601)
        //                                       ^^^^ other          ^^^^ other
        {
            return StatusCode(409, "This number exists already");
            //                ^^^ http
        }
        catch (SqlException e) when (e.Number == 1205)
        //                                       ^^^^ other
        {
            Response.StatusCode = 503;
            //                    ^^^ http
            Response.Headers["Retry-After"] = "2";
            return new EmptyResult();
        }
        HttpContext.Response.StatusCode = 201;
        //                                ^^^ http
        return new JsonResult(invoice);
    }

    [HttpDelete("{id}")]
    public async Task<IActionResult> Delete(int id)
    {
        var rows = await invoices.Remove(id);
        if (rows != 1) return new StatusCodeResult(404);
        //          ^ -                            ^^^ http
        return new ObjectResult(null) { StatusCode = 204 };
        //                                           ^^^ http
    }
}
